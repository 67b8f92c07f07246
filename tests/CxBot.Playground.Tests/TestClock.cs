namespace CxBot.Playground.Tests;

/// <summary>A clock that stands still until it is moved, timers included.</summary>
internal sealed class TestClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<TestTimer> timers = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Set)> awaited = [];
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new TestTimer(this, () => callback(state), now + dueTime);
            if (dueTime != Timeout.InfiniteTimeSpan)
                timers.Add(timer);
            foreach (var (_, set) in awaited.Where(waiting => waiting.Due == dueTime).ToList())
                set.TrySetResult();
            return timer;
        }
    }

    /// <summary>Ends when somebody waits for that long.</summary>
    public Task WaitIsSetAsync(TimeSpan due)
    {
        lock (gate)
        {
            if (timers.Any(timer => timer.Due - now == due))
                return Task.CompletedTask;
            var set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((due, set));
            return set.Task;
        }
    }

    public void Advance(TimeSpan by)
    {
        List<TestTimer> due;
        lock (gate)
        {
            now += by;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Ring());
    }

    private sealed class TestTimer(TestClock clock, Action ring, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
