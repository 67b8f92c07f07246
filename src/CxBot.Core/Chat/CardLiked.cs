namespace CxBot.Core.Chat;

/// <summary>Somebody put a kind reaction under a message of the bot's. Reactions of other kinds never get here.</summary>
public sealed record CardLiked : Inbound
{
    /// <summary>The message's id on the platform.</summary>
    public required string MessageId { get; init; }
}
