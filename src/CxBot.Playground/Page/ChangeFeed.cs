namespace CxBot.Playground.Page;

/// <summary>The latest changes, for the page to follow.</summary>
internal sealed class ChangeFeed(TimeProvider time)
{
    private const int Remembered = 256;

    private readonly Lock gate = new();
    private readonly Queue<Change> changes = new();

    // Counting starts at the clock, so that a page which outlives a restart never waits for numbers of the past.
    private long last = time.GetUtcNow().ToUnixTimeMilliseconds();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Tell(string kind, string? conversation = null, string? user = null)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            changes.Enqueue(new Change(++last, kind, conversation, user));
            if (changes.Count > Remembered)
                changes.Dequeue();
            told = next;
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }

    /// <summary>The number of the newest change.</summary>
    public long Last
    {
        get
        {
            lock (gate)
                return last;
        }
    }

    /// <summary>The remembered changes after that number, and what ends when there is another one.</summary>
    public (IReadOnlyList<Change> Changes, Task Next) After(long seq)
    {
        lock (gate)
            return ([.. changes.Where(change => change.Seq > seq)], next.Task);
    }
}
