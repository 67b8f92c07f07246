namespace CxBot.Teams.Wire;

/// <summary>The words of a picked message; <see cref="ContentType"/> is "html" or "text".</summary>
internal sealed record MessageBody(string? ContentType, string? Content);
