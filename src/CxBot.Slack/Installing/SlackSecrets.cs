using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Installing;

/// <summary>Tokens as they stand in the database: nobody reads them without the key ring.</summary>
internal sealed class SlackSecrets(IDataProtectionProvider protection, ILogger<SlackSecrets> logger)
{
    private readonly Lazy<IDataProtector> protector = new(() => protection.CreateProtector("CxBot.Slack.Tokens"));

    public string Protect(string? secret) => string.IsNullOrEmpty(secret) ? "" : protector.Value.Protect(secret);

    /// <exception cref="SlackException">The keys that it was protected with are not there.</exception>
    public string Read(string kept)
    {
        try
        {
            return kept.Length == 0 ? "" : protector.Value.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            logger.TokenUnreadable();
            throw new SlackException("(any)", SlackErrors.UnreadableToken);
        }
    }
}
