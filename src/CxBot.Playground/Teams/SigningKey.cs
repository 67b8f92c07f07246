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
    public string Token()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = HarbourAndPine.TeamsAppId,
                NotBefore = now,
                IssuedAt = now,
                Expires = now + Life,
                Claims = new Dictionary<string, object> { ["serviceurl"] = server.ServiceUrl },
                SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            }
        );
    }

    /// <summary>The OpenID metadata document.</summary>
    public JsonObject Metadata() =>
        new()
        {
            ["issuer"] = Issuer,
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
