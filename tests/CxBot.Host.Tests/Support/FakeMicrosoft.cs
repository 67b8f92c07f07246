using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CxBot.Host.Tests.Support;

/// <summary>Gives tokens for one secret, names the keys of the Bot Framework, and answers for a bot behind its web address.</summary>
internal sealed class FakeMicrosoft : IAsyncDisposable
{
    public const string Secret = "right~secret";
    public const string Tenant = "6e0c7bd2-1111-4b6f-9d5e-3c1a00000001";

    private readonly WebApplication app;

    private FakeMicrosoft(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<FakeMicrosoft> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var microsoft = new FakeMicrosoft(builder.Build());
        microsoft.app.MapPost("/token", TokenAsync);
        microsoft.app.MapGet(
            "/openid",
            () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{microsoft.Address}/keys" })
        );
        microsoft.app.MapGet("/keys", () => """{ "keys": [] }""");
        microsoft.app.MapGet("/health/live", () => "Healthy");
        await microsoft.app.StartAsync();
        return microsoft;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<IResult> TokenAsync(HttpRequest request) =>
        (await request.ReadFormAsync())["client_secret"] == Secret
            ? Results.Json(new { access_token = "token", expires_in = 3600 })
            : Results.Json(
                new { error = "invalid_client", error_description = "AADSTS7000215: Invalid client secret provided." },
                statusCode: 401
            );
}
