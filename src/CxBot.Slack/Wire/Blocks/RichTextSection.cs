namespace CxBot.Slack.Wire.Blocks;

/// <summary>A paragraph.</summary>
internal sealed record RichTextSection(IReadOnlyList<RichTextPart> Elements) : RichText(Elements);
