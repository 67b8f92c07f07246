using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CxBot.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Host.Tests.Support;

/// <summary>A Slack whose answers can be held back, outside of the bot's process: it survives the bot's death.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string SigningSecret = "0123456789abcdef0123456789abcdef";

    /// <summary>A token that it takes no more.</summary>
    public const string DeadToken = "xapp-1-dead";

    private readonly WebApplication app;
    private readonly TaskCompletionSource never = new();
    private int count;

    private FakeSlack(WebApplication app) => this.app = app;

    /// <summary>While true, a new message is taken (it stands in the channel) but never answered.</summary>
    public bool Hangs { get; set; }

    /// <summary>What the bot token may, as each answer to auth.test says.</summary>
    public IReadOnlyList<string> Scopes { get; set; } = SlackSurface.Scopes;

    /// <summary>How far its clock goes before ours.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>Every method that was called, in order.</summary>
    public ConcurrentQueue<string> Methods { get; } = [];

    /// <summary>Every message that stands in a channel, with its metadata.</summary>
    public ConcurrentQueue<JsonObject> Messages { get; } = [];

    public string ApiBaseUrl =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/api/";

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new FakeSlack(app);
        app.MapPost("/api/{method}", slack.AnswerAsync);
        await app.StartAsync();
        return slack;
    }

    public async ValueTask DisposeAsync()
    {
        never.TrySetCanceled();
        await app.DisposeAsync();
    }

    private async Task<IResult> AnswerAsync(string method, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Methods.Enqueue(method);
        var headers = request.HttpContext.Response.Headers;
        (headers["x-oauth-scopes"], headers.Date) = (string.Join(',', Scopes), $"{TimeProvider.System.GetUtcNow() + Ahead:R}");
        if (request.Headers.Authorization == $"Bearer {DeadToken}")
            return Results.Json(new JsonObject { ["ok"] = false, ["error"] = "invalid_auth" });
        return method switch
        {
            "auth.test" => Ok(
                new JsonObject
                {
                    ["team_id"] = "T1",
                    ["team"] = "Team",
                    ["user"] = "cxbot",
                    ["user_id"] = "UBOT",
                    ["bot_id"] = "BBOT",
                    ["url"] = "https://team.example/",
                }
            ),
            "apps.connections.open" => Ok(new JsonObject { ["url"] = "ws://127.0.0.1:1/link" }),
            "users.info" => Ok(
                new JsonObject
                {
                    ["user"] = new JsonObject
                    {
                        ["id"] = $"{form["user"]}",
                        ["real_name"] = $"Name of {form["user"]}",
                        ["tz"] = "Etc/UTC",
                    },
                }
            ),
            "conversations.open" => Ok(new JsonObject { ["channel"] = new JsonObject { ["id"] = $"D{form["users"]}" } }),
            "conversations.history" => Ok(
                new JsonObject
                {
                    ["messages"] = new JsonArray([
                        .. Messages.Where(message => (string)message["channel"]! == form["channel"]).Select(message => message.DeepClone()),
                    ]),
                }
            ),
            "chat.postMessage" => await PostAsync(form),
            _ => Ok([]),
        };
    }

    private async Task<IResult> PostAsync(IFormCollection form)
    {
        var ts = $"1763000000.{Interlocked.Increment(ref count):D6}";
        Messages.Enqueue(
            new JsonObject
            {
                ["ts"] = ts,
                ["channel"] = $"{form["channel"]}",
                ["text"] = $"{form["text"]}",
                ["blocks"] = JsonNode.Parse($"{form["blocks"]}"),
                ["metadata"] = JsonNode.Parse($"{form["metadata"]}"),
                ["bot_id"] = "BBOT",
                ["user"] = "UBOT",
            }
        );
        if (Hangs)
            await never.Task;
        return Ok(new JsonObject { ["channel"] = $"{form["channel"]}", ["ts"] = ts });
    }

    private static IResult Ok(JsonObject body)
    {
        body["ok"] = true;
        return Results.Json(body);
    }
}
