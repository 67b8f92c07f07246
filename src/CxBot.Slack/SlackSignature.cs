using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CxBot.Slack;

/// <summary>Slack's request signature: "v0=" and the HMAC-SHA256 of "v0:timestamp:body" in lower-case hex.</summary>
internal static class SlackSignature
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    public const string SignatureHeader = "X-Slack-Signature";

    private const string Version = "v0";

    // Slack's own rule; it stops somebody who recorded a request from sending it again tomorrow.
    private const long ToleranceSeconds = 300;

    /// <summary>Judges the raw body as it came, before any decoding.</summary>
    public static SignatureVerdict Judge(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(signature) || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return SignatureVerdict.Missing;
        if (string.IsNullOrEmpty(secret))
            return SignatureVerdict.Forged;

        var age = now.ToUnixTimeSeconds() - seconds;
        if (age is > ToleranceSeconds or < -ToleranceSeconds)
            return SignatureVerdict.Stale;

        var expected = Encoding.ASCII.GetBytes(Sign(secret, timestamp, body));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature))
            ? SignatureVerdict.Genuine
            : SignatureVerdict.Forged;
    }

    /// <summary>The signature that Slack would send.</summary>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        mac.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(mac.GetHashAndReset())}";
    }
}
