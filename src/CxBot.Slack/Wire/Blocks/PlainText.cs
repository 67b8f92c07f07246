namespace CxBot.Slack.Wire.Blocks;

/// <summary>A text object that is not parsed for formatting, mentions or, with emoji false, colons.</summary>
internal sealed record PlainText(string Text)
{
    public string Type { get; } = "plain_text";
    public bool Emoji { get; }
}
