using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Trust;

/// <summary>Judges the token of an inbound call: signed by a key of somebody we trust, for this bot, not expired.</summary>
internal sealed class BotTokenValidator(
    TrustedIssuers issuers,
    IOptions<TeamsOptions> options,
    IHostEnvironment environment,
    TimeProvider time
)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>What the token says; null when it is none of ours to trust, and for every token while no app id is configured.</summary>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="ct">Ends the wait for keys, not their fetching.</param>
    public async Task<CallerToken?> ReadAsync(string? authorization, CancellationToken ct)
    {
        if (!options.Value.IsConfigured || authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var token = authorization[Scheme.Length..].Trim();
        if (Parse(token) is not { Kid.Length: > 0 } named || !Algorithms.Contains(named.Alg))
            return null;
        if (issuers.Find(named.Issuer) is not { } issuer || await issuer.Keys.FindAsync(named.Kid, ct) is not { } key)
            return null;

        var result = await handler.ValidateTokenAsync(token, Rules(issuer, key.Key));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken genuine)
            return null;
        var serviceUrl = Claim(genuine, "serviceurl");
        return issuer.IsEntra ? new EntraToken(serviceUrl, Caller(genuine)) : new BotFrameworkToken(serviceUrl, key.Endorsements);
    }

    private JsonWebToken? Parse(string token)
    {
        try
        {
            return handler.CanReadToken(token) ? handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(TrustedIssuer issuer, SecurityKey key) =>
        new()
        {
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            ValidIssuer = issuer.Name,
            ValidAudience = options.Value.AppId,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        };

    private EntraCaller Caller(JsonWebToken token)
    {
        var app = Claim(token, "azp") ?? Claim(token, "appid");
        if (IsSame(app, options.Value.EntraCallerAppId))
            return EntraCaller.BotService;
        return environment.IsDevelopment() && IsSame(app, options.Value.AppId) ? EntraCaller.OwnToolOfDeveloper : EntraCaller.Stranger;
    }

    private static bool IsSame(string? app, string expected) =>
        expected.Length > 0 && expected.Equals(app, StringComparison.OrdinalIgnoreCase);

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || now > from - Skew);
    }
}
