namespace CxBot.Playground.Slack.Api;

/// <summary>From when to when, as timestamps; an end counts only when the range is inclusive.</summary>
internal sealed record TsRange(string? Oldest, string? Latest, bool Inclusive)
{
    public bool Holds(string ts) =>
        (Oldest is null || string.CompareOrdinal(ts, Oldest) > (Inclusive ? -1 : 0))
        && (Latest is null || string.CompareOrdinal(ts, Latest) < (Inclusive ? 1 : 0));
}
