namespace CxBot.Playground.Slack.Api;

/// <summary>Slack's limits: each method a minute, and posts per channel (one a second, short bursts) and workspace.</summary>
internal sealed class SlackRates(TimeProvider time)
{
    private const int ChannelBurst = 4;
    private const int PostsPerMinute = 300;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (double Tokens, DateTimeOffset At)> buckets = [];

    /// <summary>Counts a call of the method; a wait means that it is refused.</summary>
    public TimeSpan Call(ISlackMethod method) => Take(method.Name, method.PerMinute, method.PerMinute / 60.0);

    /// <summary>Counts a post to the channel; a wait means that it is refused.</summary>
    public TimeSpan Post(string channel)
    {
        var wait = Take($"post:{channel}", ChannelBurst, 1);
        return wait > TimeSpan.Zero ? wait : Take("post", PostsPerMinute, PostsPerMinute / 60.0);
    }

    private TimeSpan Take(string key, int burst, double perSecond)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var (tokens, at) = buckets.GetValueOrDefault(key, (burst, now));
            tokens = Math.Min(burst, tokens + (now - at).TotalSeconds * perSecond);
            var wait = tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - tokens) / perSecond);
            buckets[key] = (wait > TimeSpan.Zero ? tokens : tokens - 1, now);
            return wait;
        }
    }
}
