namespace CxBot.Teams.Wire.Cards;

internal sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;
