namespace CxBot.Slack.Wire.Blocks;

/// <summary>A thin line.</summary>
internal sealed record DividerBlock : Block;
