using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>What stands in one input.</summary>
internal sealed record StateValue
{
    public string? Type { get; init; }
    public string? Value { get; init; }
    public Option? SelectedOption { get; init; }
    public IReadOnlyList<Option>? SelectedOptions { get; init; }
    public string? SelectedDate { get; init; }
}
