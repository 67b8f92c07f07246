namespace CxBot.Teams.Wire.Cards;

/// <summary>A row of buttons, at most 6.</summary>
internal sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
