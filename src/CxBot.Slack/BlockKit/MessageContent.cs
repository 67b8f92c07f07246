using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>What a message shows.</summary>
/// <param name="Text">What notifications and screen readers say; escaped.</param>
/// <param name="Blocks">What is seen; null for the text alone.</param>
internal sealed record MessageContent(string Text, IReadOnlyList<Block>? Blocks);
