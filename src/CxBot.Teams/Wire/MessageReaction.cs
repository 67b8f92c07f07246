namespace CxBot.Teams.Wire;

/// <summary>"like", "heart", "laugh", "surprised", "sad", "angry", or an emoji's name.</summary>
internal sealed record MessageReaction(string? Type);
