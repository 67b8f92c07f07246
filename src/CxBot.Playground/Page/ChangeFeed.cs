namespace CxBot.Playground.Page;

/// <summary>The latest changes, for the page to follow.</summary>
internal sealed class ChangeFeed(TimeProvider time)
{
    private const int Remembered = 256;

    private readonly Lock _gate = new();
    private readonly Queue<Change> _changes = new();

    // Counting starts at the clock, so that a page which outlives a restart never waits for numbers of the past.
    private long _last = time.GetUtcNow().ToUnixTimeMilliseconds();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Tell(string kind, string? conversation = null, string? user = null)
    {
        TaskCompletionSource told;
        lock (_gate)
        {
            _changes.Enqueue(new Change(++_last, kind, conversation, user));
            if (_changes.Count > Remembered)
                _changes.Dequeue();
            told = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }

    /// <summary>The number of the newest change.</summary>
    public long Last
    {
        get
        {
            lock (_gate)
                return _last;
        }
    }

    /// <summary>The remembered changes after that number, and what ends when there is another one.</summary>
    public (IReadOnlyList<Change> Changes, Task Next) After(long seq)
    {
        lock (_gate)
            return ([.. _changes.Where(change => change.Seq > seq)], _next.Task);
    }
}
