namespace CxBot.Slack.Wire.Blocks;

/// <summary>Options in sight, of which one is taken.</summary>
internal sealed record RadioButtons(string ActionId, IReadOnlyList<Option> Options) : InputElement(ActionId)
{
    public Option? InitialOption { get; init; }
}
