using System.Text.Json.Nodes;
using CxBot.Playground.Slack.Sockets;
using Microsoft.Extensions.Configuration;

namespace CxBot.Playground.Slack;

/// <summary>
/// Brings what happens to the bot, over HTTP or, with <c>Playground:SlackTransport=Socket</c>, over the sockets that it opened, and
/// waits three seconds for the answer, as Slack does.
/// </summary>
internal sealed class SlackRequests(SignedPosts posts, SlackSockets sockets, IConfiguration configuration)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly bool bySocket = UsesSockets(configuration);

    public static bool UsesSockets(IConfiguration configuration) =>
        "Socket".Equals(configuration["Playground:SlackTransport"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A slash command.</summary>
    public Task<BotAnswer> CommandAsync(IReadOnlyDictionary<string, string> fields, CancellationToken ct) =>
        bySocket
            ? sockets.SendAsync(
                "slash_commands",
                new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value))),
                takesPayload: true,
                ct
            )
            : posts.CommandAsync(fields, ct);

    /// <summary>An interaction. Of these only a submission may be answered with more than "got it".</summary>
    public Task<BotAnswer> InteractionAsync(JsonObject payload, CancellationToken ct) =>
        bySocket
            ? sockets.SendAsync("interactive", payload, (string?)payload["type"] == "view_submission", ct)
            : posts.InteractionAsync(payload, ct);

    /// <summary>A question for the options of a select menu.</summary>
    public Task<BotAnswer> OptionsAsync(JsonObject payload, CancellationToken ct) =>
        bySocket ? sockets.SendAsync("interactive", payload, takesPayload: true, ct) : posts.OptionsAsync(payload, ct);

    /// <summary>An event; from its second delivery on with the reason why it comes again.</summary>
    public Task<BotAnswer> EventAsync(string body, int retry, string? reason, CancellationToken ct) =>
        bySocket
            ? sockets.SendAsync("events_api", JsonNode.Parse(body)!, takesPayload: false, ct, (retry, reason ?? ""))
            : posts.EventAsync(body, retry, reason, ct);
}
