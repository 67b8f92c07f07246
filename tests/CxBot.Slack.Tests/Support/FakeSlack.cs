using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Tests.Support;

/// <summary>A little of Slack's Web API on a real socket: remembers what it was asked, answers ok unless told otherwise.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Func<SlackCall, IResult>> answers = new();
    private readonly Channel<SlackCall> arrivals = Channel.CreateUnbounded<SlackCall>();
    private readonly ConcurrentQueue<SlackCall> calls = new();
    private readonly Channel<SlackLink> links = Channel.CreateUnbounded<SlackLink>();
    private int tickets;

    private FakeSlack(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public string ApiBaseUrl => new Uri(Address, "/api/").ToString();

    public string ResponseUrl => new Uri(Address, "/hooks/one").ToString();

    public IReadOnlyList<SlackCall> Calls => [.. calls];

    /// <summary>How often a socket pings; by default never.</summary>
    public TimeSpan PingEvery { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>How many sockets were opened and not waited for yet.</summary>
    public int UnseenLinks => links.Reader.Count;

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new FakeSlack(builder.Build());
        slack.app.MapPost("/api/{method}", slack.TakeAsync);
        slack.app.MapPost("/hooks/{method}", slack.TakeAsync);
        slack.app.UseWebSockets();
        slack.app.MapGet("/link", slack.LinkAsync);
        slack.Answer("apps.connections.open", _ => Json($$"""{"ok":true,"url":"{{slack.Ticket()}}"}"""));
        slack.Answer("auth.test", """{"ok":true,"team_id":"T1","user_id":"UBOT","is_enterprise_install":false}""");
        slack.Answer("conversations.open", """{"ok":true,"channel":{"id":"D1"}}""");
        slack.Answer("chat.postMessage", call => Json($$"""{"ok":true,"channel":"{{call["channel"]}}","ts":"1700000000.000100"}"""));
        slack.Answer(
            "users.info",
            call => Json($$"""{"ok":true,"user":{"id":"{{call["user"]}}","locale":"en-GB","real_name":"Person {{call["user"]}}" } }""")
        );
        await slack.app.StartAsync();
        return slack;
    }

    public void Answer(string method, string json) => Answer(method, _ => Json(json));

    public void Answer(string method, Func<SlackCall, IResult> answer) => answers[method] = answer;

    /// <summary>The next call of a method that was not waited for yet.</summary>
    public async Task<SlackCall> NextAsync(string method)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await foreach (var call in arrivals.Reader.ReadAllAsync(patience.Token))
        {
            if (call.Method == method)
                return call;
        }
        throw new InvalidOperationException("The stand-in has stopped.");
    }

    /// <summary>The next socket that was opened and not waited for yet.</summary>
    public async Task<SlackLink> NextLinkAsync() => await links.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public static IResult Json(string json) => Results.Text(json, "application/json");

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Ticket() => $"ws://{Address.Authority}/link?ticket={Interlocked.Increment(ref tickets)}";

    private async Task LinkAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = PingEvery, KeepAliveTimeout = TimeSpan.FromSeconds(20) }
        );
        var link = new SlackLink(socket, context.Request.Query["ticket"]!);
        links.Writer.TryWrite(link);
        await link.ListenAsync();
    }

    private async Task<IResult> TakeAsync(string method, HttpRequest request)
    {
        IReadOnlyDictionary<string, string> arguments = new Dictionary<string, string>();
        var body = "";
        if (request.HasFormContentType)
            arguments = (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        else
            body = await new StreamReader(request.Body).ReadToEndAsync();
        var call = new SlackCall(method, arguments, request.Headers.Authorization, body);
        calls.Enqueue(call);
        arrivals.Writer.TryWrite(call);
        return answers.TryGetValue(method, out var answer) ? answer(call) : Json("""{"ok":true}""");
    }
}
