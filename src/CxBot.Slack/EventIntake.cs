using System.Text.Json;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Takes the outer object of an event, whichever transport brought it.</summary>
internal sealed class EventIntake(SlackInbox inbox, ILogger<EventIntake> logger)
{
    public Task<SlackAck> TakeAsync(EventEnvelope envelope)
    {
        switch (envelope)
        {
            case { Type: "url_verification", Challenge: { } challenge }:
                return Task.FromResult(SlackAck.Of(new ChallengeAnswer(challenge), SlackJson.Default.ChallengeAnswer));
            case { Type: "app_rate_limited" }:
                logger.RateLimited(envelope.MinuteRateLimited);
                return Task.FromResult(SlackAck.Empty);
            case { Type: "event_callback" } when Read(envelope.Event) is { } happened:
                return inbox.EventAsync(happened, envelope);
            default:
                logger.NothingToDo(envelope.Type ?? "");
                return Task.FromResult(SlackAck.Empty);
        }
    }

    private static SlackEvent? Read(JsonElement happened)
    {
        var known =
            happened.ValueKind == JsonValueKind.Object
            && happened.TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.String
            && EventTranslator.Knows(type.GetString());
        return known ? EventParser.Read(happened) : null;
    }
}
