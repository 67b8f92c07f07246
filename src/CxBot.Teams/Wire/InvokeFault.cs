namespace CxBot.Teams.Wire;

internal sealed record InvokeFault(string Code, string Message);
