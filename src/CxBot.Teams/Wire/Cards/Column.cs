namespace CxBot.Teams.Wire.Cards;

internal sealed record Column(IReadOnlyList<CardElement> Items)
{
    public string Type { get; } = "Column";
    public string Width { get; } = "stretch";
}
