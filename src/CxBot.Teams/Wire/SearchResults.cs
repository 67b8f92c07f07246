using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

internal sealed record SearchResults(IReadOnlyList<InputChoice> Results);
