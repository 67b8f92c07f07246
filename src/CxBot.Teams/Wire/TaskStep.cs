namespace CxBot.Teams.Wire;

/// <summary><see cref="Value"/> is a <see cref="TaskPage"/> for "continue" and a string for "message".</summary>
internal sealed record TaskStep(string Type, object Value);
