namespace CxBot.Slack;

/// <summary>What is known of one person's Home tab.</summary>
internal sealed class HomeTab
{
    private readonly Lock gate = new();
    private Task<string?> drawing = Task.FromResult<string?>(null);
    private long seenAt;
    private int waits;

    /// <summary>When the person was seen there last.</summary>
    public DateTimeOffset SeenAt => new(Interlocked.Read(ref seenAt), TimeSpan.Zero);

    public void Seen(DateTimeOffset now) => Interlocked.Exchange(ref seenAt, now.UtcTicks);

    /// <summary>Slack wants a wait before it is drawn again. False when somebody waits already.</summary>
    public bool BeginWait() => Interlocked.Exchange(ref waits, 1) == 0;

    public void EndWait() => Interlocked.Exchange(ref waits, 0);

    /// <summary>Draws after whoever draws already, so that an older drawing never comes last. It is given the last drawing.</summary>
    public Task DrawAsync(Func<string?, Task<string?>> draw, CancellationToken ct)
    {
        lock (gate)
            return drawing = AfterAsync(drawing, draw, ct);
    }

    private static async Task<string?> AfterAsync(Task<string?> before, Func<string?, Task<string?>> draw, CancellationToken ct)
    {
        await ((Task)before).WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await draw(before.IsCompletedSuccessfully ? await before : null);
    }
}
