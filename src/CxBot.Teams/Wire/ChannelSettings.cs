namespace CxBot.Teams.Wire;

/// <summary>The channel that the installer chose when they added the bot to a team.</summary>
internal sealed record ChannelSettings(NamedId? SelectedChannel);
