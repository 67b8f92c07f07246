namespace CxBot.Teams.Wire.Cards;

internal sealed record InputChoice(string Title, string Value);
