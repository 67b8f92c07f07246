namespace CxBot.Slack.Wire.Blocks;

/// <summary>One thing to choose. Comes back as it went out, with its text.</summary>
internal sealed record Option(PlainText Text, string Value);
