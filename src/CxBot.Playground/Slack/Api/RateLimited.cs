namespace CxBot.Playground.Slack.Api;

/// <summary>Too much: answered with HTTP 429 and Retry-After.</summary>
internal sealed class RateLimited(TimeSpan wait) : Exception("ratelimited")
{
    /// <summary>Whole seconds to wait, at least one.</summary>
    public int Seconds => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
}
