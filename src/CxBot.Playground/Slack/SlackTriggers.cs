using System.Globalization;
using System.Security.Cryptography;

namespace CxBot.Playground.Slack;

/// <summary>Hands out trigger ids and takes each once.</summary>
internal sealed class SlackTriggers(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, SlackTrigger> triggers = [];

    public string Issue(string user, string? view = null)
    {
        var now = time.GetUtcNow();
        var id = string.Create(
            CultureInfo.InvariantCulture,
            $"{now.ToUnixTimeMilliseconds()}.{RandomNumberGenerator.GetInt32(1_000_000_000)}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}"
        );
        lock (gate)
        {
            foreach (var old in triggers.Where(known => now - known.Value.Born > Remembered).Select(known => known.Key).ToList())
                triggers.Remove(old);
            triggers.Add(id, new SlackTrigger(user, view, now));
        }

        return id;
    }

    /// <summary>Spends the trigger, or says with Slack's code why it cannot be spent.</summary>
    public (SlackTrigger? Trigger, string? Error) Take(string id)
    {
        lock (gate)
        {
            if (!triggers.TryGetValue(id, out var trigger))
                return (null, "invalid_trigger_id");
            if (time.GetUtcNow() - trigger.Born > Life)
                return (null, "expired_trigger_id");
            if (trigger.IsUsed)
                return (null, "exchanged_trigger_id");
            triggers[id] = trigger with { IsUsed = true };
            return (trigger, null);
        }
    }
}
