namespace CxBot.Teams;

/// <summary>How to reach a conversation, or a tenant when no better is known: where to call and as which bot ("28:...").</summary>
internal sealed record ConversationNote(string ServiceUrl, string Bot);
