namespace CxBot.Slack.Wire;

/// <summary>What stands in a view's inputs: block id, then action id.</summary>
internal sealed record ViewState
{
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, StateValue>> Values { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, StateValue>>();
}
