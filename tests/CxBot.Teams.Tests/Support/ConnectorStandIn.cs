using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CxBot.Teams.Tests.Support;

/// <summary>The Bot Connector and Entra's token address in one, on this machine. Notes every call.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private readonly ConcurrentQueue<ConnectorCall> calls = new();
    private LoopbackServer server = null!;
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int tokens;
    private int messages;

    /// <summary>With a path and without a slash at its end, like Microsoft's local stand-in.</summary>
    public string ServiceUrl => server.Url + "/_connector";

    public string TokenUrl => server.Url + "/token";

    /// <summary>All calls to the connector, in order.</summary>
    public IReadOnlyList<ConnectorCall> Calls => [.. calls];

    /// <summary>All requests for a token.</summary>
    public ConcurrentQueue<ConnectorCall> TokenCalls { get; } = new();

    /// <summary>Answers in place of the usual; null for the usual.</summary>
    public Func<ConnectorCall, (int Status, string Body)?> Instead { get; set; } = _ => null;

    /// <summary>The Retry-After header of every answer.</summary>
    public string? RetryAfter { get; set; }

    /// <summary>The first call that fits; waits for it.</summary>
    public async Task<ConnectorCall> HearAsync(Func<ConnectorCall, bool> fits)
    {
        while (true)
        {
            var next = arrived.Task;
            if (calls.FirstOrDefault(fits) is { } found)
                return found;
            await next.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    public static async Task<ConnectorStandIn> StartAsync()
    {
        var started = new ConnectorStandIn();
        started.server = await LoopbackServer.StartAsync(started.AnswerAsync);
        return started;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var call = new ConnectorCall(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.Authorization,
            await reader.ReadToEndAsync()
        );
        (call.Path == "/token" ? TokenCalls : calls).Enqueue(call);
        Interlocked.Exchange(ref arrived, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        var (status, body) = Instead(call) ?? Usual(call);
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = RetryAfter;
        if (body.Length > 0)
            await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Usual(ConnectorCall call) =>
        call switch
        {
            { Path: "/token" } => (
                200,
                $$"""{ "token_type": "Bearer", "expires_in": 3600, "access_token": "token-{{Interlocked.Increment(ref tokens)}}" }"""
            ),
            { Path: "/_connector/v3/conversations" } when call.Json["channelData"]?["channel"]?["id"] is { } channel => Thread(channel),
            { Path: "/_connector/v3/conversations" } => (201, $$"""{ "id": "a:chat-with-{{call.Json["members"]![0]!["id"]}}" }"""),
            { Method: "POST" } => (201, $$"""{ "id": "message-{{Interlocked.Increment(ref messages)}}" }"""),
            { Method: "PUT" } => (200, ""),
            { Method: "GET" } when Name(call.Path) is { } name => (
                200,
                $$"""{ "id": "29:{{name}}", "aadObjectId": "aad-{{name}}", "name": "{{name}}", "email": "{{name}}@parcels.example", "userRole": "user" }"""
            ),
            _ => (404, """{ "error": { "code": "MemberNotFoundInConversation", "message": "unknown" } }"""),
        };

    private (int Status, string Body) Thread(JsonNode channel)
    {
        var message = $"message-{Interlocked.Increment(ref messages)}";
        return (201, $$"""{ "id": "{{channel}};messageid={{message}}", "activityId": "{{message}}" }""");
    }

    private static string? Name(string path)
    {
        var member = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return member.StartsWith("29:", StringComparison.Ordinal) ? member[3..]
            : member.StartsWith("aad-", StringComparison.Ordinal) ? member[4..]
            : null;
    }
}
