namespace CxBot.Teams.Wire.Cards;

internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public string? Style { get; init; }
}
