namespace CxBot.Core.Chat;

/// <summary>Something that a search found.</summary>
/// <param name="Title">What it is called, in the list of what was found.</param>
/// <param name="Detail">What tells it from its neighbours in that list.</param>
/// <param name="Card">What goes into the message.</param>
public sealed record Found(Text Title, Text Detail, Card Card);
