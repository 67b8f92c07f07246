namespace CxBot.Playground.Teams;

/// <summary>Teams' limits for one bot in one conversation.</summary>
internal sealed class TeamsRates(TimeProvider time)
{
    private static readonly (int Most, TimeSpan In)[] Sends =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> recent = [];

    /// <summary>Counts a post to the conversation, or refuses it.</summary>
    /// <exception cref="ConnectorRefusal"><c>Throttled</c>.</exception>
    public void Send(string conversation) => Take($"send:{conversation}", share: 1);

    /// <summary>Counts a question about the conversation, of which twice as many are allowed, or refuses it.</summary>
    /// <exception cref="ConnectorRefusal"><c>Throttled</c>.</exception>
    public void Get(string conversation) => Take($"get:{conversation}", share: 2);

    private void Take(string key, int share)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (!recent.TryGetValue(key, out var calls))
                recent.Add(key, calls = []);
            calls.RemoveAll(call => now - call >= Sends[^1].In);
            if (Sends.Any(window => calls.Count(call => now - call < window.In) >= window.Most * share))
                throw ConnectorRefusal.Throttled();
            calls.Add(now);
        }
    }
}
