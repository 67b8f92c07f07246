namespace CxBot.Slack.Wire.Blocks;

/// <summary>A quotation.</summary>
internal sealed record RichTextQuote(IReadOnlyList<RichTextPart> Elements) : RichText(Elements);
