namespace CxBot.Slack.Wire;

/// <summary>What a reaction was put on.</summary>
internal sealed record ReactedItem
{
    /// <summary>message, file or file_comment.</summary>
    public string? Type { get; init; }
    public string? Channel { get; init; }
    public string? Ts { get; init; }
}
