namespace CxBot.Teams.Wire;

internal sealed record ErrorAnswer(ErrorDetail? Error);
