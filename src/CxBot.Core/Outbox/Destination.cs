namespace CxBot.Core.Outbox;

/// <summary>Where a message goes, in the platform's own ids.</summary>
/// <param name="Workspace">Slack team id or Teams tenant id.</param>
/// <param name="Conversation">Channel or chat; null: the one-to-one chat with <paramref name="User"/>, opened if need be.</param>
/// <param name="User">
/// With a conversation: only this person may see the message there (ephemeral), else it goes to their one-to-one chat.
/// Without: whose one-to-one chat it is.
/// </param>
/// <param name="Thread">The thread's first message, to answer inside it.</param>
public sealed record Destination(string Workspace, string? Conversation, string? User = null, string? Thread = null);
