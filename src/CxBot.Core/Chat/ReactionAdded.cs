namespace CxBot.Core.Chat;

/// <summary>
/// Somebody put the emoji that the organisation chose under a message: they wonder whether it is a customer's issue. Other emoji
/// never get here.
/// </summary>
public sealed record ReactionAdded : Inbound
{
    /// <summary>The message's text, decoded to plain text; empty when it cannot be read.</summary>
    public required string Text { get; init; }

    /// <summary>Where to read the message, if the platform says.</summary>
    public string? Permalink { get; init; }
}
