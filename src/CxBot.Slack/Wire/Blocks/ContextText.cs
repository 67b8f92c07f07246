namespace CxBot.Slack.Wire.Blocks;

/// <summary>A quiet line's words: plain, or with a point in time in it, which only Slack's markup can tell.</summary>
internal sealed record ContextText(string Type, string Text)
{
    public bool? Emoji { get; init; }

    /// <summary>Slack makes no links of what looks like one.</summary>
    public bool? Verbatim { get; init; }

    public static ContextText Plain(string words) => new("plain_text", words) { Emoji = false };

    public static ContextText Marked(string markup) => new("mrkdwn", markup) { Verbatim = true };
}
