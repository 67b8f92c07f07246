namespace CxBot.Slack.Wire.Blocks;

/// <summary>Free text.</summary>
internal sealed record PlainTextInput(string ActionId) : InputElement(ActionId)
{
    public bool Multiline { get; init; }
    public int MaxLength { get; init; }
    public string? InitialValue { get; init; }
}
