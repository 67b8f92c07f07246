using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>What a menu that searches shows.</summary>
internal sealed record OptionsAnswer(IReadOnlyList<Option> Options);
