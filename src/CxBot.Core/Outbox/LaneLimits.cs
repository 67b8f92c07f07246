namespace CxBot.Core.Outbox;

/// <summary>How fast a platform lets messages leave.</summary>
/// <param name="BetweenPosts">The least time between two new messages in one conversation, after the burst.</param>
/// <param name="Burst">How many may follow each other at once in one conversation.</param>
/// <param name="PerMinute">The most new messages a minute in one workspace.</param>
public sealed record LaneLimits(TimeSpan BetweenPosts, int Burst, int PerMinute)
{
    /// <summary>Limits of one conversation that hold beside these, for platforms that count in windows.</summary>
    public IReadOnlyList<RateWindow> InConversation { get; init; } = [];

    /// <summary>The same for the whole workspace.</summary>
    public IReadOnlyList<RateWindow> InWorkspace { get; init; } = [];

    /// <summary>Whether an edit counts in the windows like a new message.</summary>
    public bool CountsEdits { get; init; }
}
