namespace CxBot.Slack.Wire;

/// <summary>One element that was used.</summary>
internal sealed record InteractionAction
{
    public string? Type { get; init; }
    public string? ActionId { get; init; }
    public string? Value { get; init; }
}
