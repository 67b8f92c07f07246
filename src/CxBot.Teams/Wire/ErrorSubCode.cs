namespace CxBot.Teams.Wire;

internal sealed record ErrorSubCode(string? SubCode);
