namespace CxBot.Slack.Wire.Blocks;

/// <summary>A point in time, written in each reader's own zone and language by their client.</summary>
/// <param name="Timestamp">Seconds since 1970.</param>
/// <param name="Format">With Slack's tokens, e.g. "{date_short_pretty}, {time}".</param>
internal sealed record DatePart(long Timestamp, string Format) : RichTextPart
{
    /// <summary>For clients that can't: it names the zone.</summary>
    public string? Fallback { get; init; }

    public TextStyle? Style { get; init; }
}
