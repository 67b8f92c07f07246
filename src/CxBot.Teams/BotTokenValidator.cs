using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams;

/// <summary>Judges the token of an inbound call: signed by a key of Teams, for this bot, not expired.</summary>
internal sealed class BotTokenValidator(SigningKeys keys, IOptions<TeamsOptions> options, TimeProvider time)
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
    /// <param name="ct">Ends the fetching of keys.</param>
    public async Task<CallerToken?> ReadAsync(string? authorization, CancellationToken ct)
    {
        if (!options.Value.IsConfigured || authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var token = authorization[Scheme.Length..].Trim();
        if (Parse(token) is not { Kid.Length: > 0 } named || !Algorithms.Contains(named.Alg))
            return null;
        if (await keys.FindAsync(named.Kid, ct) is not { } key)
            return null;

        var result = await handler.ValidateTokenAsync(token, Rules(key.Key));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken genuine)
            return null;
        return new CallerToken(genuine.TryGetPayloadValue<string>("serviceurl", out var url) ? url : null, key.Endorsements);
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

    private TokenValidationParameters Rules(SecurityKey key) =>
        new()
        {
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            ValidIssuer = options.Value.Issuer,
            ValidAudience = options.Value.AppId,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || now > from - Skew);
    }
}
