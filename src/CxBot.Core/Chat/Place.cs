namespace CxBot.Core.Chat;

/// <summary>Where a handler was asked: an <see cref="Address"/> with what the bot knows of it.</summary>
/// <param name="WorkspaceId">The workspace's row.</param>
/// <param name="Conversation">The platform's conversation id; empty where there is none.</param>
/// <param name="Kind">Who reads along.</param>
/// <param name="Thread">The thread, if any.</param>
public sealed record Place(long WorkspaceId, string Conversation, AddressKind Kind, string? Thread = null)
{
    /// <summary>As in <see cref="Address.IsPrivate"/>.</summary>
    public bool? IsPrivate { get; init; }
}
