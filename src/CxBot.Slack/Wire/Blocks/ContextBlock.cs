namespace CxBot.Slack.Wire.Blocks;

/// <summary>A quiet line.</summary>
internal sealed record ContextBlock(IReadOnlyList<ContextText> Elements) : Block;
