using System.Security.Cryptography;
using System.Text;

namespace CxBot.Playground.Slack;

/// <summary>Slack's signature: <c>v0=</c> and the HMAC-SHA256 of <c>v0:timestamp:body</c>, in small hexadecimal digits.</summary>
internal static class SlackSigner
{
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes($"v0:{timestamp}:"));
        mac.AppendData(body);
        return $"v0={Convert.ToHexStringLower(mac.GetHashAndReset())}";
    }
}
