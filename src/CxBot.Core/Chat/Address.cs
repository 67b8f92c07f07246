namespace CxBot.Core.Chat;

/// <summary>Where something was said, in the platform's own ids.</summary>
/// <param name="Platform">"slack" or "teams".</param>
/// <param name="Workspace">Slack team or enterprise id, or Teams tenant id.</param>
/// <param name="Conversation">Channel or chat id; empty where the platform gives none (a global shortcut, the Home tab).</param>
/// <param name="Kind">Whether one person, a group or a whole channel reads it.</param>
/// <param name="Thread">Id of the thread's first message, if said inside a thread.</param>
public sealed record Address(string Platform, string Workspace, string Conversation, AddressKind Kind, string? Thread = null)
{
    /// <summary>Whether only a channel's members see it; null where the platform does not say here.</summary>
    public bool? IsPrivate { get; init; }
}
