using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CxBot.Host.HelpDesk;

/// <summary>
/// The signature of Standard Webhooks (https://github.com/standard-webhooks/standard-webhooks, spec 1.0): HMAC-SHA256 over
/// "id.timestamp.body" in base64, as "v1,...".
/// </summary>
internal static class HookSignature
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string Header = "webhook-signature";

    private const string Version = "v1,";

    /// <summary>How far the sender's clock may be off.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>The signature of a message.</summary>
    /// <param name="secret">The bytes that sign.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="timestamp">Seconds since 1970.</param>
    /// <param name="body">As it travels.</param>
    public static string Of(byte[] secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")));
        hash.AppendData(body);
        return Version + Convert.ToBase64String(hash.GetHashAndReset());
    }

    /// <summary>Whether a header of one or more signatures, parted by spaces, holds the right one.</summary>
    public static bool Fits(string header, byte[] secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var right = Encoding.ASCII.GetBytes(Of(secret, id, timestamp, body));
        var fits = false;
        foreach (var one in header.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            fits |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), right);
        return fits;
    }
}
