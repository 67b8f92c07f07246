namespace CxBot.Teams.Wire;

/// <summary>What Teams adds to the Activity protocol.</summary>
internal sealed record ChannelData
{
    public NamedId? Tenant { get; init; }
    public NamedId? Team { get; init; }
    public NamedId? Channel { get; init; }
    public ChannelSettings? Settings { get; init; }

    /// <summary>The team's id once more, on activities that lack <see cref="Team"/>.</summary>
    public string? TeamsTeamId { get; init; }

    /// <summary>Of conversationUpdate, e.g. "channelRenamed".</summary>
    public string? EventType { get; init; }
}
