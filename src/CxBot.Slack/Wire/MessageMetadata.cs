namespace CxBot.Slack.Wire;

/// <summary>What travels with a message, unseen by people but readable by every app of the workspace: no secrets.</summary>
internal sealed record MessageMetadata
{
    public const string CxBotMessage = "cxbot_message";

    public string? EventType { get; init; }
    public MetadataPayload? EventPayload { get; init; }
}
