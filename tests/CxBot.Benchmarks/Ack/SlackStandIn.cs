using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CxBot.Benchmarks.Ack;

/// <summary>As much of Slack's Web API as the bot calls, as far away as Slack is.</summary>
internal sealed class SlackStandIn : IAsyncDisposable
{
    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(60);

    private readonly WebApplication app;

    private SlackStandIn(WebApplication app) => this.app = app;

    public string ApiBaseUrl => $"{app.Urls.First()}/api/";

    public string ResponseUrl => $"{app.Urls.First()}/hooks/one";

    public static async Task<SlackStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new SlackStandIn(builder.Build());
        slack.app.MapPost("/hooks/one", () => Task.Delay(Distance));
        slack.app.MapPost("/api/{method}", AnswerAsync);
        await slack.app.StartAsync();
        return slack;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<IResult> AnswerAsync(string method, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        await Task.Delay(Distance);
        return Results.Text(
            method switch
            {
                "auth.test" => """{"ok":true,"team_id":"T1","user_id":"UBOT","bot_id":"BBOT"}""",
                "users.info" =>
                    $$"""{"ok":true,"user":{"id":"{{form["user"]}}","team_id":"T1","real_name":"Person {{form["user"]}}","locale":"en-GB","tz":"Europe/London"} }""",
                "conversations.open" => $$"""{"ok":true,"channel":{"id":"D{{form["users"]}}"} }""",
                "conversations.info" => """{"ok":true,"channel":{"id":"C1","name":"general"}}""",
                "chat.postMessage" => $$"""{"ok":true,"channel":"{{form["channel"]}}","ts":"1700000000.000100"}""",
                _ => """{"ok":true}""",
            },
            "application/json"
        );
    }
}
