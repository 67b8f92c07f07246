namespace CxBot.Slack.Wire;

/// <summary>What the pressed button stands in.</summary>
internal sealed record InteractionContainer
{
    /// <summary>message, view or message_attachment.</summary>
    public string? Type { get; init; }

    /// <summary>Whether only the one who pressed sees the message.</summary>
    public bool IsEphemeral { get; init; }
    public string? ChannelId { get; init; }
    public string? MessageTs { get; init; }
    public string? ThreadTs { get; init; }
}
