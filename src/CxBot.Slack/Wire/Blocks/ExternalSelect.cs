namespace CxBot.Slack.Wire.Blocks;

/// <summary>One of what the bot finds while the person types.</summary>
internal sealed record ExternalSelect(string ActionId) : InputElement(ActionId)
{
    public int MinQueryLength { get; } = 1;
    public Option? InitialOption { get; init; }
}
