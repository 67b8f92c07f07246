using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Host.Tests.Support;

/// <summary>A help desk that takes webhooks, outside of the bot's process. It computes signatures by itself.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    public const string Secret = "whsec_aGFyYm91ci1leGFtcGxlLWhhcmJvdXItZXhhbXBsZQ==";

    private readonly WebApplication app;
    private readonly TaskCompletionSource never = new();

    private WebhookReceiver(WebApplication app) => this.app = app;

    /// <summary>What the next requests are answered; 200 when it is empty. 0 is no answer at all.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    /// <summary>Every request with a right signature: its id, what was answered, and the message.</summary>
    public ConcurrentQueue<(string Id, int Status, JsonObject Message)> Calls { get; } = [];

    /// <summary>How many were signed wrongly, were redirected to, or came in another form.</summary>
    public int Wrong { get; private set; }

    /// <summary>The types of what was taken.</summary>
    public string Taken => string.Join(' ', Calls.Where(call => call.Status == 200).Select(call => (string)call.Message["type"]!));

    public string Url =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/hook?token=private";

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new WebhookReceiver(app);
        app.MapPost("/hook", (Delegate)receiver.TakeAsync);
        app.MapFallback(
            (HttpContext context) =>
            {
                receiver.Wrong++;
                return Results.NotFound();
            }
        );
        await app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        never.TrySetCanceled();
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var (id, time) = ($"{context.Request.Headers["webhook-id"]}", $"{context.Request.Headers["webhook-timestamp"]}");
        using var hmac = new HMACSHA256(Convert.FromBase64String(Secret[6..]));
        var right = "v1," + Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{id}.{time}.{body}")));
        var age = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - long.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        if ($"{context.Request.Headers["webhook-signature"]}" != right || Math.Abs(age) > 60 || !context.Request.HasJsonContentType())
        {
            Wrong++;
            return Results.Unauthorized();
        }
        var status = Answers.TryDequeue(out var next) ? next : 200;
        Calls.Enqueue((id, status, JsonNode.Parse(body)!.AsObject()));
        if (status == 0)
            await never.Task;
        return status == 302 ? Results.Redirect("/elsewhere") : Results.StatusCode(status);
    }
}
