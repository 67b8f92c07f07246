namespace CxBot.Teams.Wire;

/// <summary>The message on which a message action was chosen.</summary>
internal sealed record MessagePayload(string? Id, string? LinkToMessage, MessageFrom? From, MessageBody? Body);
