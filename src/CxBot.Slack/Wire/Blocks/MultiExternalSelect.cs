namespace CxBot.Slack.Wire.Blocks;

/// <summary>Some of what the bot finds while the person types.</summary>
internal sealed record MultiExternalSelect(string ActionId, int MaxSelectedItems) : InputElement(ActionId)
{
    public int MinQueryLength { get; } = 1;
    public IReadOnlyList<Option>? InitialOptions { get; init; }
}
