namespace CxBot.Slack.Wire.Blocks;

/// <summary>A row of buttons.</summary>
internal sealed record ActionsBlock(IReadOnlyList<ButtonElement> Elements) : Block;
