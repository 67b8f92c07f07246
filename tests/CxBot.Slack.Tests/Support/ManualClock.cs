namespace CxBot.Slack.Tests.Support;

/// <summary>A clock that stands until it is moved, timers included.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Seen)> _awaited = [];
    private readonly List<(Func<IReadOnlyList<Timer>> Pauses, int Times, TaskCompletionSource<TimeSpan> Seen)> _awaitedPauses = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    /// <summary>Moves on and fires what has become due.</summary>
    public void Advance(TimeSpan by)
    {
        List<Timer> due;
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.At <= _now)];
            _timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due)
            timer.Fire();
    }

    /// <summary>Ends when somebody waits for exactly this long, or at once if somebody does already.</summary>
    public Task SomebodyWaitsAsync(TimeSpan due)
    {
        lock (_gate)
        {
            if (_timers.Any(timer => timer.At - _now == due))
                return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((due, seen));
            return seen.Task;
        }
    }

    /// <summary>
    /// Ends when that many wait out pauses of between two lengths, and says how long until the last of them. Pauses are drawn by
    /// lot: what lasts whole or half seconds is a patience, and none.
    /// </summary>
    public Task<TimeSpan> SomebodyPausesAsync(TimeSpan least, TimeSpan most, int times)
    {
        lock (_gate)
        {
            var seen = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaitedPauses.Add(
                (
                    () =>
                        [
                            .. _timers.Where(timer =>
                                timer.Due >= least && timer.Due <= most && timer.Due.Ticks % (TimeSpan.TicksPerSecond / 2) != 0
                            ),
                        ],
                    times,
                    seen
                )
            );
            SeePauses();
            return seen.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    private void SeePauses()
    {
        foreach (var (pauses, times, seen) in _awaitedPauses.Where(awaited => !awaited.Seen.Task.IsCompleted))
        {
            if (pauses() is var found && found.Count >= times)
                seen.TrySetResult(found.Max(timer => timer.At) - _now);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ManualClock clock, Action fire) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public TimeSpan Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                (At, Due) = (clock._now + dueTime, dueTime);
                clock._timers.Add(this);
                foreach (var (_, seen) in clock._awaited.Where(awaited => awaited.Due == dueTime))
                    seen.TrySetResult();
                clock.SeePauses();
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
