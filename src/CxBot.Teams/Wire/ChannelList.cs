namespace CxBot.Teams.Wire;

/// <summary>Answer of GET v3/teams/{team}/conversations.</summary>
internal sealed record ChannelList(IReadOnlyList<NamedId>? Conversations);
