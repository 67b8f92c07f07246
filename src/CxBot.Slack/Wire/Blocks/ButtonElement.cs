namespace CxBot.Slack.Wire.Blocks;

/// <summary>A button.</summary>
internal sealed record ButtonElement(string ActionId, PlainText Text)
{
    public string Type { get; } = "button";
    public string? Value { get; init; }
    public string? Url { get; init; }

    /// <summary>primary, or absent.</summary>
    public string? Style { get; init; }
}
