using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CxBot.Core.Web;

/// <summary>256 random bits that nobody guesses; the database knows their hash only, so a copy of it signs nobody in.</summary>
internal readonly record struct WebToken(string Value)
{
    private const int Bytes = 32;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    public static WebToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));
}
