using System.Threading.RateLimiting;

namespace CxBot.Host.HelpDesk;

/// <summary>How many requests each source may send, and how many anybody may try without proof.</summary>
internal sealed class HookRates : IDisposable
{
    private const int PerMinute = 120;
    private const int TriesPerMinute = 60;

    private readonly PartitionedRateLimiter<string> sources = PerMinuteOf(PerMinute);
    private readonly PartitionedRateLimiter<string> strangers = PerMinuteOf(TriesPerMinute);

    /// <summary>Counts a request of a source; null when it may pass, else how long to wait.</summary>
    public TimeSpan? WaitOf(string source) => Wait(sources, source);

    /// <summary>Counts a request that proved nothing, by where it came from.</summary>
    public TimeSpan? WaitOfStranger(string address) => Wait(strangers, address);

    public void Dispose()
    {
        sources.Dispose();
        strangers.Dispose();
    }

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string whose)
    {
        using var lease = limiter.AttemptAcquire(whose);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> PerMinuteOf(int most) =>
        PartitionedRateLimiter.Create<string, string>(whose =>
            RateLimitPartition.GetTokenBucketLimiter(
                whose,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = most,
                    TokensPerPeriod = most / 60,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }
            )
        );
}
