namespace CxBot.Teams.Wire;

/// <summary>A person or a bot. <see cref="Id"/> (an MRI, "29:...") is unique per bot and person; the Entra id is the same for every bot.</summary>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null);
