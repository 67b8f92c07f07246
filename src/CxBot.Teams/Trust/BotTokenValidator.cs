using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CxBot.Teams.Trust;

/// <summary>Judges the token of an inbound call: signed by a key of somebody we trust, for this bot, not expired.</summary>
internal sealed class BotTokenValidator(
    TrustedIssuers issuers,
    SignedTokens tokens,
    IOptions<TeamsOptions> options,
    IHostEnvironment environment
)
{
    /// <summary>What the token says; null when it is none of ours to trust, and for every token while no app id is configured.</summary>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="ct">Ends the wait for keys, not their fetching.</param>
    public async Task<CallerToken?> ReadAsync(string? authorization, CancellationToken ct)
    {
        if (!options.Value.IsConfigured || SignedTokens.Bearer(authorization) is not { } token || tokens.Parse(token) is not { } named)
            return null;
        if (issuers.Find(named.Issuer) is not { } issuer || await issuer.Keys.FindAsync(named.Kid, ct) is not { } key)
            return null;
        if (await tokens.ProveAsync(token, issuer.Name, [options.Value.AppId], key.Key) is not { } genuine)
            return null;
        var serviceUrl = SignedTokens.Claim(genuine, "serviceurl");
        return issuer.IsEntra ? new EntraToken(serviceUrl, Caller(genuine)) : new BotFrameworkToken(serviceUrl, key.Endorsements);
    }

    private EntraCaller Caller(JsonWebToken token)
    {
        var app = SignedTokens.Claim(token, "azp") ?? SignedTokens.Claim(token, "appid");
        if (IsSame(app, options.Value.EntraCallerAppId))
            return EntraCaller.BotService;
        return environment.IsDevelopment() && IsSame(app, options.Value.AppId) ? EntraCaller.OwnToolOfDeveloper : EntraCaller.Stranger;
    }

    private static bool IsSame(string? app, string expected) =>
        expected.Length > 0 && expected.Equals(app, StringComparison.OrdinalIgnoreCase);
}
