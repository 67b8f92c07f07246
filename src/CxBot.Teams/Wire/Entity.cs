namespace CxBot.Teams.Wire;

/// <summary>Something marked in a message. Of type "mention": who, and the exact characters in the text that name them.</summary>
internal sealed record Entity(string? Type, ChannelAccount? Mentioned = null, string? Text = null);
