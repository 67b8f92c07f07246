namespace CxBot.Core.Chat;

/// <summary>
/// Somebody put a kind reaction under a message of the bot's, or took one away again. Reactions of other kinds never get here.
/// </summary>
public sealed record CardLiked : Inbound
{
    /// <summary>The message's id on the platform.</summary>
    public required string MessageId { get; init; }

    /// <summary>Whether it was taken away.</summary>
    public bool IsTakenBack { get; init; }
}
