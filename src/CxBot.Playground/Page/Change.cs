namespace CxBot.Playground.Page;

/// <summary>Tells the page what to fetch anew.</summary>
/// <param name="Seq">Grows, also over restarts.</param>
/// <param name="Kind"><c>slack.message</c>, <c>slack.view</c>, <c>slack.home</c>, <c>teams.message</c>, <c>teams.task</c> or <c>notice</c>.</param>
/// <param name="Conversation">Where, if in a conversation.</param>
/// <param name="User">For whom, if for one person.</param>
internal sealed record Change(long Seq, string Kind, string? Conversation, string? User);
