namespace CxBot.Slack.Wire.Blocks;

/// <summary>A drop-down list.</summary>
internal sealed record StaticSelect(string ActionId, IReadOnlyList<Option> Options) : InputElement(ActionId)
{
    public Option? InitialOption { get; init; }
}
