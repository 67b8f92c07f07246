namespace CxBot.Core.Settings;

/// <summary>Who keeps a channel.</summary>
internal sealed record ChannelKeeper(string Channel, long PersonId, string Name);
