namespace CxBot.Slack.Wire.Blocks;

/// <summary>A day, yyyy-MM-dd. Slack lets people choose any.</summary>
internal sealed record DatePicker(string ActionId) : InputElement(ActionId)
{
    public string? InitialDate { get; init; }
    public PlainText? Placeholder { get; init; }
}
