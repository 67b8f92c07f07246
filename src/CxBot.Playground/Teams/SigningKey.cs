using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Playground.Teams;

/// <summary>Signs what Teams sends to the bot, and publishes the key for whoever wants to check; new at each start.</summary>
internal sealed class SigningKey : IDisposable
{
    public const string Issuer = "https://api.botframework.example";

    /// <summary>Where Entra is, as the bot is told.</summary>
    public const string EntraAuthority = "/playground/teams/entra";

    private const string EntraIssuer = $"{EntraAuthority}/{HarbourAndPine.TenantId}/v2.0";

    // The client of Teams in a browser, as Entra knows it.
    private const string TeamsWebClient = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly RSA rsa = RSA.Create(2048);
    private readonly RsaSecurityKey key;
    private readonly ServerAddress server;
    private readonly TimeProvider time;
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    public SigningKey(ServerAddress server, TimeProvider time)
    {
        this.server = server;
        this.time = time;
        key = new RsaSecurityKey(rsa) { KeyId = RandomNumberGenerator.GetHexString(32, lowercase: true) };
    }

    /// <summary>A token for one activity.</summary>
    public string Token() => Token(Issuer, new() { ["serviceurl"] = server.ServiceUrl });

    /// <summary>What Entra gives the Teams client for the app's tab, on behalf of a person.</summary>
    public string TabToken(DemoPerson person) =>
        Token(
            EntraIssuer,
            new()
            {
                ["ver"] = "2.0",
                ["tid"] = HarbourAndPine.TenantId,
                ["oid"] = person.AadId!,
                ["azp"] = TeamsWebClient,
                ["scp"] = "access_as_user",
                ["name"] = person.Name,
                ["preferred_username"] = person.Email,
            }
        );

    /// <summary>Entra's OpenID metadata document.</summary>
    public JsonObject EntraMetadata() => Metadata(EntraIssuer);

    /// <summary>The Bot Framework's OpenID metadata document.</summary>
    public JsonObject Metadata() => Metadata(Issuer);

    private string Token(string issuer, Dictionary<string, object> claims)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = HarbourAndPine.TeamsAppId,
                NotBefore = now,
                IssuedAt = now,
                Expires = now + Life,
                Claims = claims,
                SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            }
        );
    }

    private JsonObject Metadata(string issuer) =>
        new()
        {
            ["issuer"] = issuer,
            ["authorization_endpoint"] = "https://invalid.botframework.example/",
            ["jwks_uri"] = $"{server.ServiceUrl}/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        };

    /// <summary>The key set, with the channels that each key may speak for.</summary>
    public JsonObject Keys()
    {
        var parameters = rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(
                new JsonObject
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = key.KeyId,
                    ["x5t"] = key.KeyId,
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                    ["endorsements"] = new JsonArray("msteams"),
                }
            ),
        };
    }

    public void Dispose() => rsa.Dispose();
}
