using System.Collections.Concurrent;

namespace CxBot.Teams;

/// <summary>How long to wait where Teams says "too fast" without saying how long: longer each time, and never all at the same moment.</summary>
internal sealed class Throttles
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, int> times = new();

    /// <summary>The next wait for a conversation; a fifth of it is chance.</summary>
    public TimeSpan Next(string conversation)
    {
        var before = times.AddOrUpdate(conversation, 0, (_, count) => Math.Min(count + 1, 10));
        var wait = First * Math.Pow(2, before);
        return (wait < Longest ? wait : Longest) * (0.9 + (Random.Shared.NextDouble() / 5));
    }

    /// <summary>Something went through.</summary>
    public void Clear(string conversation) => times.TryRemove(conversation, out _);
}
