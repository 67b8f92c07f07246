namespace CxBot.Teams.Wire.Cards;

/// <summary>Labels with values; both are read as Markdown.</summary>
internal sealed record FactSet(IReadOnlyList<FactRow> Facts) : CardElement;
