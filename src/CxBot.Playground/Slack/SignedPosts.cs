using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack;

/// <summary>Slack over HTTP: posts signed requests to the bot.</summary>
internal sealed class SignedPosts(BotEndpoint bot, PlaygroundSecrets secrets, TimeProvider time)
{
    /// <summary>A slash command.</summary>
    public async Task<BotAnswer> CommandAsync(IReadOnlyDictionary<string, string> fields, CancellationToken ct) =>
        await FormAsync("/slack/commands", fields, ct);

    /// <summary>An interaction: one form field with the payload as JSON.</summary>
    public async Task<BotAnswer> InteractionAsync(JsonObject payload, CancellationToken ct) =>
        await FormAsync("/slack/interactive", Payload(payload), ct);

    /// <summary>A question for the options of a select menu.</summary>
    public async Task<BotAnswer> OptionsAsync(JsonObject payload, CancellationToken ct) =>
        await FormAsync("/slack/options", Payload(payload), ct);

    /// <summary>An event; from its second delivery on with the reason why it comes again.</summary>
    public Task<BotAnswer> EventAsync(string body, int retry, string? reason, CancellationToken ct) =>
        PostAsync(
            "/slack/events",
            Encoding.UTF8.GetBytes(body),
            MediaTypeNames.Application.Json,
            request =>
            {
                if (retry == 0)
                    return;
                request.Headers.Add("x-slack-retry-num", retry.ToString(CultureInfo.InvariantCulture));
                request.Headers.Add("x-slack-retry-reason", reason);
            },
            ct
        );

    private static Dictionary<string, string> Payload(JsonObject payload) => new() { ["payload"] = payload.ToJsonString() };

    private async Task<BotAnswer> FormAsync(string path, IReadOnlyDictionary<string, string> fields, CancellationToken ct)
    {
        using var form = new FormUrlEncodedContent(fields);
        var body = await form.ReadAsByteArrayAsync(ct);
        return await PostAsync(path, body, MediaTypeNames.Application.FormUrlEncoded, _ => { }, ct);
    }

    private Task<BotAnswer> PostAsync(string path, byte[] body, string mediaType, Action<HttpRequestMessage> dress, CancellationToken ct)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return bot.PostAsync(
            path,
            content,
            SlackRequests.Patience,
            request =>
            {
                request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
                request.Headers.Add("X-Slack-Signature", SlackSigner.Sign(secrets.SigningSecret, timestamp, body));
                request.Headers.UserAgent.ParseAdd("Slackbot/1.0");
                dress(request);
            },
            ct
        );
    }
}
