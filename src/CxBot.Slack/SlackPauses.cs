using System.Collections.Concurrent;

namespace CxBot.Slack;

/// <summary>
/// Keeps the waits that Slack asks for: each is for one method in one workspace, and calling meanwhile makes it longer.
/// </summary>
internal sealed class SlackPauses(TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Method, string Workspace), DateTimeOffset> pausedUntil = new();

    /// <summary>Slack asked for a wait.</summary>
    public void Begin(string method, string workspace, TimeSpan wait) => pausedUntil[(method, workspace)] = time.GetUtcNow() + wait;

    /// <exception cref="SlackException">It is too early, as Slack itself would say.</exception>
    public void Heed(string method, string workspace)
    {
        if (!pausedUntil.TryGetValue((method, workspace), out var until))
            return;
        var wait = until - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
            throw new SlackException(method, "ratelimited", retryAfter: wait);
        pausedUntil.TryRemove(new((method, workspace), until));
    }
}
