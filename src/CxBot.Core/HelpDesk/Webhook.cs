using System.Security.Cryptography;
using System.Text;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// How sending to one address goes, for as long as it stands in the configuration. The address itself, which may hold a token, and
/// its secret stay in the configuration.
/// </summary>
public sealed class Webhook
{
    /// <summary>Tells addresses apart without telling them: the beginning of a hash.</summary>
    public required string Key { get; set; }

    /// <summary>The host's name, for administrators.</summary>
    public string Host { get; set; } = "";

    /// <summary>Whether it is told the names of colleagues.</summary>
    public bool WithNames { get; set; }

    /// <summary>Of which organisation it hears, as configured; empty for the one that was here first.</summary>
    public string Organisation { get; set; } = "";

    /// <summary>Since when it wants nothing more (410), UTC; until the bot starts again.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>How many requests failed since the last that did not.</summary>
    public int Failures { get; set; }

    /// <summary>Since when nothing arrives, UTC.</summary>
    public DateTime? FailingSince { get; set; }

    /// <summary>Why the last one failed: a status code or the fault's name; empty for not.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Nothing is sent before, UTC: it asked so, or failed.</summary>
    public DateTime RestsUntil { get; set; }

    /// <summary>The key of an address.</summary>
    public static string KeyOf(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..32];
}
