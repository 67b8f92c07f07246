using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Tests.Support;

/// <summary>Signs like Teams, and publishes its keys over HTTP like Teams.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    public const string AppId = "3f1d8a52-5f6e-4a7e-9a65-1c2f7f0f9b11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    // Making a key takes a tenth of a second, so tests share those of one name.
    private static readonly ConcurrentDictionary<string, RSA> Made = new();

    private readonly List<(RsaSecurityKey Key, string[] Endorsements)> keys = [];
    private LoopbackServer server = null!;

    public string MetadataUrl => server.Url + "/metadata";

    /// <summary>How often somebody asked for the keys.</summary>
    public int Fetches { get; private set; }

    /// <summary>Answers 500 from now on.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Holds every answer back until it is over.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>In place of Entra's address; its directories publish the same keys.</summary>
    public string Authority => server.Url;

    public static async Task<KeyServer> StartAsync()
    {
        var started = new KeyServer();
        started.AddKey("first", "msteams");
        started.server = await LoopbackServer.StartAsync(started.AnswerAsync);
        return started;
    }

    public void AddKey(string id, params string[] endorsements) =>
        keys.Add((new RsaSecurityKey(Made.GetOrAdd(id, _ => RSA.Create(2048))) { KeyId = id }, endorsements));

    public void DropKey(string id) => keys.RemoveAll(key => key.Key.KeyId == id);

    /// <summary>A token as Teams makes it, unless the change says otherwise.</summary>
    public string Token(DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null, string key = "first")
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = AppId,
            NotBefore = now.UtcDateTime.AddMinutes(-1),
            IssuedAt = now.UtcDateTime.AddMinutes(-1),
            Expires = now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
            SigningCredentials = new SigningCredentials(keys.Find(one => one.Key.KeyId == key).Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        await Gate;
        if (IsBroken)
        {
            context.Response.StatusCode = 500;
            return;
        }
        if (context.Request.Path == "/metadata" || context.Request.Path.Value!.EndsWith("/openid-configuration", StringComparison.Ordinal))
        {
            Fetches++;
            await context.Response.WriteAsJsonAsync(new { issuer = "https://api.botframework.com", jwks_uri = server.Url + "/keys" });
            return;
        }
        await context.Response.WriteAsJsonAsync(new { keys = keys.Select(Published) });
    }

    private static Dictionary<string, object> Published((RsaSecurityKey Key, string[] Endorsements) key)
    {
        var numbers = key.Key.Rsa.ExportParameters(false);
        return new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent!),
            ["endorsements"] = key.Endorsements,
        };
    }
}
