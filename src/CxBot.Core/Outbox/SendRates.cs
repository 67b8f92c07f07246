using System.Collections.Concurrent;

namespace CxBot.Core.Outbox;

/// <summary>
/// Keeps a lane under its platform's limits: for each conversation a small burst, then one message per interval; for the
/// workspace so many a minute; whatever windows it counts in; and
/// whatever wait it asked for. Edits are not counted where platforms count them apart.
/// </summary>
internal sealed class SendRates(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> freeFrom = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> heldUntil = new();
    private readonly Queue<DateTimeOffset> lastMinute = new();
    private readonly WindowRates conversations = new();
    private readonly WindowRates workspace = new();
    private DateTimeOffset workspaceHeldUntil;

    /// <summary>How long a message must wait; counts it as sent after that.</summary>
    public TimeSpan WaitFor(string conversation, OutboxKind kind, LaneLimits limits)
    {
        var now = time.GetUtcNow();
        lock (lastMinute)
        {
            var at = Later(now, Later(workspaceHeldUntil, heldUntil.GetValueOrDefault(conversation)));
            if (kind == OutboxKind.Edit)
                return (limits.CountsEdits ? InWindows(conversation, limits, at, now) : at) - now;
            // A conversation is as many intervals "in debt" as it posted lately; the burst may be on credit.
            var free = Later(now, freeFrom.GetValueOrDefault(conversation));
            at = Later(at, free - (limits.BetweenPosts * (limits.Burst - 1)));
            while (lastMinute.Count > 0 && lastMinute.Peek() <= now - TimeSpan.FromMinutes(1))
                lastMinute.Dequeue();
            if (lastMinute.Count >= limits.PerMinute)
                at = Later(at, lastMinute.Peek() + TimeSpan.FromMinutes(1));
            at = InWindows(conversation, limits, at, now);
            freeFrom[conversation] = Later(at, free) + limits.BetweenPosts;
            lastMinute.Enqueue(at);
            return at - now;
        }
    }

    private DateTimeOffset InWindows(string conversation, LaneLimits limits, DateTimeOffset at, DateTimeOffset now)
    {
        at = conversations.FreeFrom(conversation, limits.InConversation, at);
        at = workspace.FreeFrom("", limits.InWorkspace, at);
        conversations.Count(conversation, limits.InConversation, at, now);
        workspace.Count("", limits.InWorkspace, at, now);
        return at;
    }

    /// <summary>The platform asked to wait: in one conversation, or (null) in the whole workspace.</summary>
    public void Hold(string? conversation, TimeSpan wait)
    {
        var until = time.GetUtcNow() + wait;
        lock (lastMinute)
        {
            if (conversation is null)
                workspaceHeldUntil = Later(workspaceHeldUntil, until);
            else
                heldUntil[conversation] = until;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
