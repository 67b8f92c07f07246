using System.Text.Json.Serialization;

namespace CxBot.Slack.Wire;

/// <summary>The members of the events that the bot subscribes to; each event has some of them.</summary>
internal sealed record SlackEvent
{
    public string Type { get; init; } = "";
    public string? Subtype { get; init; }
    public string? User { get; init; }
    public string? BotId { get; init; }
    public string? Text { get; init; }
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
    public string? Channel { get; init; }

    /// <summary>im, mpim, channel or group in messages; D, C or G in memberships.</summary>
    public string? ChannelType { get; init; }

    /// <summary>Of app_home_opened: home or messages.</summary>
    public string? Tab { get; init; }

    /// <summary>Of member_joined_channel: who brought the new member in.</summary>
    public string? Inviter { get; init; }

    /// <summary>Of reaction_added and reaction_removed: the emoji's name, on what it was put, and who wrote that.</summary>
    public string? Reaction { get; init; }
    public ReactedItem? Item { get; init; }
    public string? ItemUser { get; init; }
    public string? EventTs { get; init; }

    /// <summary>Of channel_id_changed.</summary>
    public string? OldChannelId { get; init; }
    public string? NewChannelId { get; init; }

    /// <summary>Of tokens_revoked.</summary>
    public RevokedTokens? Tokens { get; init; }

    /// <summary>Of user_change and team_join, where "user" is a whole person (<see cref="EventParser"/>).</summary>
    [JsonIgnore]
    public SlackUser? Person { get; init; }

    /// <summary>Of channel_rename, where "channel" is a whole channel.</summary>
    [JsonIgnore]
    public string? ChannelName { get; init; }
}
