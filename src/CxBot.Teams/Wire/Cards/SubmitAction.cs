namespace CxBot.Teams.Wire.Cards;

/// <summary>A button that comes back as a message with a value, or as the end of a dialog.</summary>
internal sealed record SubmitAction(string Title, ActionEnvelope Data) : CardAction(Title);
