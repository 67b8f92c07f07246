namespace CxBot.Slack.Wire;

/// <summary>The message of a message shortcut.</summary>
internal sealed record InteractionMessage
{
    public string? User { get; init; }
    public string? BotId { get; init; }
    public string? Text { get; init; }
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
}
