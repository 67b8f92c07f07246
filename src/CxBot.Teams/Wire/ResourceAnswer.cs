namespace CxBot.Teams.Wire;

/// <summary>The id of what the connector made: a message or a conversation; of a thread also its first message's.</summary>
internal sealed record ResourceAnswer(string? Id, string? ActivityId = null);
