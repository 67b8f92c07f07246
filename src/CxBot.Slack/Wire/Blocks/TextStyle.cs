namespace CxBot.Slack.Wire.Blocks;

/// <summary>How a stretch of text looks.</summary>
internal sealed record TextStyle(bool Bold)
{
    public static TextStyle Strong { get; } = new(Bold: true);
}
