namespace CxBot.Core.Outbox;

/// <summary>
/// A message that will be edited in place as its subject changes: one row per place that shows it, made when the post is
/// written, before the platform has given it an id.
/// </summary>
public sealed class PostedCard
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>What it shows and to whom, e.g. "issue:12" (for the room) or "issue:12:reporter".</summary>
    public required string Subject { get; set; }

    /// <summary>In which workspace.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>In which conversation; null until the first send for a person's one-to-one chat.</summary>
    public string? Conversation { get; set; }

    /// <summary>In whose one-to-one chat, if it is one.</summary>
    public long? PersonId { get; set; }

    /// <summary>The platform's message id; null until it was sent.</summary>
    public string? MessageId { get; set; }
}
