namespace CxBot.Slack.Wire;

/// <summary>The reference by which a message is found again after a crash.</summary>
internal sealed record MetadataPayload
{
    public string? Reference { get; init; }
}
