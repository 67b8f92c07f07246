namespace CxBot.Teams.Wire.Cards;

/// <summary>A button that opens an address in the browser and tells the bot nothing.</summary>
internal sealed record OpenUrlAction(string Title, string Url) : CardAction(Title);
