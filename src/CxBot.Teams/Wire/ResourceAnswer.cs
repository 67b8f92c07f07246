namespace CxBot.Teams.Wire;

/// <summary>The id of what the connector made: a message or a conversation.</summary>
internal sealed record ResourceAnswer(string? Id);
