using System.Text.Json;

namespace CxBot.Slack.Wire;

/// <summary>The outer object of the Events API.</summary>
internal sealed record EventEnvelope
{
    /// <summary>event_callback, url_verification or app_rate_limited.</summary>
    public string? Type { get; init; }

    /// <summary>What url_verification wants back.</summary>
    public string? Challenge { get; init; }
    public string? TeamId { get; init; }

    /// <summary>Of app_rate_limited: from when on Slack holds back, in seconds since 1970.</summary>
    public long MinuteRateLimited { get; init; }

    /// <summary>Unique for each event, the same for each delivery of it.</summary>
    public string? EventId { get; init; }

    /// <summary>When it happened, in seconds since 1970.</summary>
    public long EventTime { get; init; }

    /// <summary>Kept unread: the members of events that nobody here knows have other shapes (a user as an object, say).</summary>
    public JsonElement Event { get; init; }

    /// <summary>At most one of the installations that see the event.</summary>
    public IReadOnlyList<Authorization>? Authorizations { get; init; }
}
