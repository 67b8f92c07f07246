namespace CxBot.Slack.Wire.Blocks;

/// <summary>A question of a modal.</summary>
internal sealed record InputBlock(string BlockId, PlainText Label, InputElement Element) : Block
{
    public PlainText? Hint { get; init; }
    public bool Optional { get; init; }
}
