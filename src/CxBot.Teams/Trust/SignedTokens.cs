using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Trust;

/// <summary>Reads tokens that others signed: by RSA, with a named key, within their time.</summary>
internal sealed class SignedTokens(TimeProvider time)
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

    /// <summary>The token of an Authorization header, if it has one.</summary>
    public static string? Bearer(string? authorization) =>
        authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true ? authorization[Scheme.Length..].Trim() : null;

    /// <summary>What the token says, unchecked; null when it is none that could be checked.</summary>
    public JsonWebToken? Parse(string token)
    {
        try
        {
            return
                handler.CanReadToken(token) && handler.ReadJsonWebToken(token) is { Kid.Length: > 0 } read && Algorithms.Contains(read.Alg)
                ? read
                : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>The token once it is proven: signed by the key, of the issuer, for one of the audiences, not expired.</summary>
    public async Task<JsonWebToken?> ProveAsync(string token, string issuer, IReadOnlyList<string> audiences, SecurityKey key)
    {
        var result = await handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidAlgorithms = Algorithms,
                IssuerSigningKey = key,
                TryAllIssuerSigningKeys = false,
                ValidIssuer = issuer,
                ValidAudiences = audiences,
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                LifetimeValidator = (from, until, _, _) => IsNow(from, until),
            }
        );
        return result.IsValid ? result.SecurityToken as JsonWebToken : null;
    }

    public static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || now > from - Skew);
    }
}
