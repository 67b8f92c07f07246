namespace CxBot.Core.Chat;

/// <summary>
/// That some readers of a card in a room get it with more on it than everybody: buttons that are theirs alone. The card itself is
/// complete without it, since not every platform or client can show people different things.
/// </summary>
/// <param name="Action">Whose press answers a reader's own version as <see cref="Reply.Replace"/>; nobody presses it, clients do.</param>
/// <param name="Value">What it is about.</param>
/// <param name="People">Who gets one, the most concerned first: a platform may take only so many.</param>
public sealed record OwnView(string Action, string Value, IReadOnlyList<long> People);
