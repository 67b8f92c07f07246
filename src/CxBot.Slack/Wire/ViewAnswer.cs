namespace CxBot.Slack.Wire;

/// <summary>What a submitted view is answered with; an empty body closes it.</summary>
internal sealed record ViewAnswer
{
    /// <summary>errors or update.</summary>
    public required string ResponseAction { get; init; }
    public View? View { get; init; }

    /// <summary>Block id of an input to the sentence under it. A key that is no input makes Slack show a failure of its own.</summary>
    public IReadOnlyDictionary<string, string>? Errors { get; init; }
}
