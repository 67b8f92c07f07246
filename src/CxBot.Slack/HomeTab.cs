namespace CxBot.Slack;

/// <summary>What is known of one person's Home tab.</summary>
internal sealed class HomeTab
{
    private readonly Lock _gate = new();
    private Task<string?> _drawing = Task.FromResult<string?>(null);
    private long _seenAt;

    /// <summary>When the person was seen there last.</summary>
    public DateTimeOffset SeenAt => new(Interlocked.Read(ref _seenAt), TimeSpan.Zero);

    public void Seen(DateTimeOffset now) => Interlocked.Exchange(ref _seenAt, now.UtcTicks);

    /// <summary>Draws after whoever draws already, so that an older drawing never comes last. It is given the last drawing.</summary>
    public Task DrawAsync(Func<string?, Task<string?>> draw, CancellationToken ct)
    {
        lock (_gate)
            return _drawing = AfterAsync(_drawing, draw, ct);
    }

    private static async Task<string?> AfterAsync(Task<string?> before, Func<string?, Task<string?>> draw, CancellationToken ct)
    {
        await ((Task)before).WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await draw(before.IsCompletedSuccessfully ? await before : null);
    }
}
