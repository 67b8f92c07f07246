using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Benchmarks.Ack;

/// <summary>As much of the Bot Connector, of Entra and of Teams' keys as the bot calls, as far away as they are.</summary>
internal sealed class TeamsStandIn : IAsyncDisposable
{
    public const string AppId = "3f1d8a52-5f6e-4a7e-9a65-1c2f7f0f9b11";
    public const string Tenant = "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10";

    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(60);

    private readonly WebApplication app;
    private readonly RSA rsa = RSA.Create(2048);
    private readonly JsonWebTokenHandler tokens = new();

    private TeamsStandIn(WebApplication app) => this.app = app;

    public string ServiceUrl => $"{app.Urls.First()}/connector";

    /// <summary>What the bot has to be told to believe this one, with every check of tokens on.</summary>
    public Dictionary<string, string> Settings =>
        new()
        {
            ["Teams:AppId"] = AppId,
            ["Teams:ClientSecret"] = "invented",
            ["Teams:TenantId"] = Tenant,
            ["Teams:TokenUrl"] = $"{app.Urls.First()}/token",
            ["Teams:OpenIdMetadataUrl"] = $"{app.Urls.First()}/metadata",
            ["Teams:AllowedServiceHosts:0"] = "localhost",
        };

    public static async Task<TeamsStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var teams = new TeamsStandIn(builder.Build());
        teams.app.MapGet(
            "/metadata",
            () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{teams.app.Urls.First()}/keys" })
        );
        teams.app.MapGet("/keys", () => Results.Json(new { keys = new[] { teams.PublicKey() } }));
        teams.app.MapPost("/token", () => Results.Json(new { access_token = "a-token", expires_in = 3600 }));
        teams.app.Map("/connector/{**rest}", AnswerAsync);
        await teams.app.StartAsync();
        return teams;
    }

    /// <summary>A token as Teams makes one for each call.</summary>
    public string Token()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return tokens.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = "https://api.botframework.com",
                Audience = AppId,
                IssuedAt = now,
                NotBefore = now,
                Expires = now.AddHours(1),
                Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
                SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private Dictionary<string, object> PublicKey()
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = "one",
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent!),
            ["endorsements"] = new[] { "msteams" },
        };
    }

    private static async Task<IResult> AnswerAsync(string rest, HttpRequest request)
    {
        await Task.Delay(Distance);
        if (request.Method != HttpMethods.Get)
            return Results.Json(new { id = "1" }, statusCode: StatusCodes.Status201Created);
        var mri = Uri.UnescapeDataString(rest[(rest.LastIndexOf('/') + 1)..]);
        return Results.Json(
            new
            {
                id = mri,
                aadObjectId = mri[3..],
                name = $"Person {mri[3..]}",
                userRole = "user",
            }
        );
    }
}
