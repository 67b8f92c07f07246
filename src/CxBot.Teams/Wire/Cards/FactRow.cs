namespace CxBot.Teams.Wire.Cards;

internal sealed record FactRow(string Title, string Value);
