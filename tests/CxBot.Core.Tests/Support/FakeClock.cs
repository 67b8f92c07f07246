namespace CxBot.Core.Tests.Support;

/// <summary>A clock that moves only when told; timers made from it fire as it passes them.</summary>
internal sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public DateTime Now => now.UtcDateTime;

    public override long GetTimestamp() => now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Moves on, firing what falls due on the way in order.</summary>
    public void Advance(TimeSpan by)
    {
        var until = now + by;
        while (timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt) is { } next)
        {
            now = next.DueAt!.Value > now ? next.DueAt.Value : now;
            next.Fire();
        }
        now = until;
    }

    public void AdvanceTo(DateTimeOffset moment) => Advance(moment - now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        timers.Add(timer);
        return timer;
    }

    private sealed class FakeTimer(FakeClock clock, Action callback) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
            return true;
        }

        public void Fire()
        {
            DueAt = period > TimeSpan.Zero ? DueAt + period : null;
            callback();
        }

        public void Dispose() => clock.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
