namespace CxBot.Teams.Wire.Cards;

/// <summary>A button that is answered in place. <see cref="Fallback"/> is for clients that do not know it.</summary>
internal sealed record ExecuteAction(string Title, string Verb, ActionEnvelope Data) : CardAction(Title)
{
    public CardAction? Fallback { get; init; }
}
