namespace CxBot.Slack.Wire.Blocks;

/// <summary>Formatted text whose parts are literal: nothing in them is parsed.</summary>
internal sealed record RichTextBlock(IReadOnlyList<RichText> Elements) : Block;
