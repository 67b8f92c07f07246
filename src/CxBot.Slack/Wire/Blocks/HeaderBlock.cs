namespace CxBot.Slack.Wire.Blocks;

/// <summary>A title.</summary>
internal sealed record HeaderBlock(PlainText Text) : Block;
