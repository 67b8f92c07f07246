namespace CxBot.Slack.Wire.Blocks;

/// <summary>Texts side by side.</summary>
internal sealed record SectionBlock(IReadOnlyList<PlainText> Fields) : Block;
