namespace CxBot.Slack.Wire;

/// <summary>What every method of the Web API answers.</summary>
internal record SlackResponse
{
    public bool Ok { get; init; }

    /// <summary>The code when not ok.</summary>
    public string? Error { get; init; }

    /// <summary>Of missing_scope: the scope that is missing, and those that are there.</summary>
    public string? Needed { get; init; }
    public string? Provided { get; init; }
    public ResponseMetadata? ResponseMetadata { get; init; }
}
