namespace CxBot.Teams.Wire.Cards;

/// <summary>Has the clients of some people ask, by themselves, for a card of their own.</summary>
/// <param name="Action">An Action.Execute.</param>
/// <param name="UserIds">Their ids for this bot, "29:..."; at most 60. An empty list would have everybody press a button for it.</param>
internal sealed record CardRefresh(CardAction Action, IReadOnlyList<string> UserIds);
