using System.Text.Json;
using CxBot.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>Slack's way in over HTTP: signature first, then the inbox.</summary>
internal sealed class SlackEndpoints(
    SlackInbox inbox,
    EventIntake events,
    IOptions<SlackOptions> options,
    TimeProvider time,
    ILogger<SlackEndpoints> logger
)
{
    // Slack now and then asks so whether the certificate is good, unsigned; nothing else of such a request is looked at.
    private const int SslCheckBytes = 512;

    public Task CommandAsync(HttpContext context) =>
        AnswerAsync(
            context,
            body => SlackRequest.Form(body) is { } form && SlashCommand.From(form) is { } command ? inbox.CommandAsync(command) : null
        );

    public Task InteractiveAsync(HttpContext context) =>
        AnswerAsync(context, body => Payload(body) is { } interaction ? inbox.InteractionAsync(interaction) : null);

    public Task OptionsAsync(HttpContext context) =>
        AnswerAsync(context, body => Payload(body) is { } interaction ? inbox.SeekAsync(interaction) : null);

    public Task EventAsync(HttpContext context) => AnswerAsync(context, Event);

    // A task per kind of request: null says that the body is not of that kind.
    private async Task AnswerAsync(HttpContext context, Func<byte[], Task<SlackAck>?> take)
    {
        var path = context.Request.Path.Value ?? "";
        if (await SlackRequest.ReadAsync(context.Request) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var verdict = SlackRequest.Judge(context.Request, body, options.Value.SigningSecret, time.GetUtcNow());
        if (IsSslCheck(body))
            return;
        if (verdict != SignatureVerdict.Genuine)
        {
            logger.TurnedAway(path, verdict);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (take(body) is not { } taken)
        {
            logger.Unreadable(path);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        await WriteAsync(context.Response, await taken);
    }

    // What is signed and can't be read would not become readable by coming again, and too many refusals switch the app off for
    // everybody. A command or a press is refused instead: only so the person hears that nothing came of it.
    private Task<SlackAck> Event(byte[] body)
    {
        try
        {
            if (JsonSerializer.Deserialize(body, SlackJson.Default.EventEnvelope) is { } envelope)
                return events.TakeAsync(envelope);
        }
        catch (JsonException)
        {
            // Said below.
        }
        logger.Unreadable(SlackSurface.EventsPath);
        return Task.FromResult(SlackAck.Empty);
    }

    private static Interaction? Payload(byte[] body)
    {
        if (SlackRequest.Form(body)?.TryGetValue("payload", out var payload) != true || payload is not [{ } json])
            return null;
        try
        {
            return JsonSerializer.Deserialize(json, SlackJson.Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSslCheck(byte[] body) =>
        body.Length is > 0 and <= SslCheckBytes
        && SlackRequest.Form(body) is { } form
        && form.TryGetValue("ssl_check", out var check)
        && check == "1";

    private static async Task WriteAsync(HttpResponse response, SlackAck ack)
    {
        response.StatusCode = ack.Status;
        if (ack.Json.IsEmpty)
            return;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = ack.Json.Length;
        await response.Body.WriteAsync(ack.Json);
    }
}
