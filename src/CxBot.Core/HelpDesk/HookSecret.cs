namespace CxBot.Core.HelpDesk;

/// <summary>
/// A secret in the form of Standard Webhooks (https://www.standardwebhooks.com): "whsec_" and 24 to 64 random bytes in base64.
/// </summary>
public static class HookSecret
{
    private const string Prefix = "whsec_";
    private const int Fewest = 24;
    private const int Most = 64;

    /// <summary>The bytes that sign; null for what is no such secret.</summary>
    public static byte[]? Read(string secret)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var bytes = new byte[secret.Length];
        return Convert.TryFromBase64String(secret[Prefix.Length..], bytes, out var count) && count is >= Fewest and <= Most
            ? bytes[..count]
            : null;
    }
}
