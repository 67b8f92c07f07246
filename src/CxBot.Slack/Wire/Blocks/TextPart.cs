namespace CxBot.Slack.Wire.Blocks;

/// <summary>Literal characters.</summary>
internal sealed record TextPart(string Text) : RichTextPart
{
    public TextStyle? Style { get; init; }
}
