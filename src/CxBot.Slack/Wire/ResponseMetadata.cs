namespace CxBot.Slack.Wire;

/// <summary>Explanations and the way to the next page.</summary>
internal sealed record ResponseMetadata
{
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>Empty on the last page.</summary>
    public string? NextCursor { get; init; }
}
