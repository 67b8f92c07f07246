using System.Security.Cryptography;

namespace CxBot.Playground.Teams;

/// <summary>The access tokens that the bot bought and may show to the Bot Connector.</summary>
internal sealed class BotTokens(TimeProvider time)
{
    /// <summary>Of a token, in seconds; Entra says one second less than an hour.</summary>
    public const int LifeSeconds = 3599;

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> ends = [];

    public string Issue()
    {
        var token = RandomNumberGenerator.GetHexString(96);
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var old in ends.Where(known => known.Value < now).Select(known => known.Key).ToList())
                ends.Remove(old);
            ends.Add(token, now.AddSeconds(LifeSeconds));
        }

        return token;
    }

    /// <summary>Whether the Authorization header holds a token that is still good.</summary>
    public bool Accepts(string? header)
    {
        if (header is null || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return false;
        lock (gate)
            return ends.TryGetValue(header["Bearer ".Length..].Trim(), out var end) && time.GetUtcNow() < end;
    }
}
