namespace CxBot.Core.Storage;

/// <summary>Tells the sender in this process that a commit left something to send; other nodes look by themselves.</summary>
public sealed class CommitSignal : IDisposable
{
    private readonly SemaphoreSlim signal = new(0, 1);

    /// <summary>After a commit.</summary>
    public void Wake()
    {
        // One waiter, and one pending signal is enough: it looks at everything that is due.
        if (signal.CurrentCount == 0)
        {
            try
            {
                signal.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another commit woke it at the same moment.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => signal.Dispose();

    /// <summary>Ends at the next signal, or after the time.</summary>
    internal Task WaitAsync(TimeSpan atMost, CancellationToken ct) => signal.WaitAsync(atMost, ct);
}
