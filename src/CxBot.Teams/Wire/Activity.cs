using System.Text.Json;

namespace CxBot.Teams.Wire;

/// <summary>
/// What Teams sends: a message, an invoke, an event. Members that we do not read are skipped, since Teams adds some without
/// notice; what we send has a type of its own, <see cref="OutgoingActivity"/>.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    /// <summary>Unique inside its conversation only.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Of installationUpdate: add, add-upgrade, remove, remove-upgrade.</summary>
    public string? Action { get; init; }

    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Language of the person's client, e.g. "de-DE".</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name.</summary>
    public string? LocalTimezone { get; init; }

    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>The message that holds the pressed card or was reacted to, or the parent of a thread.</summary>
    public string? ReplyToId { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public ChannelData? ChannelData { get; init; }

    /// <summary>Data of an Action.Submit, or an invoke's payload.</summary>
    public JsonElement Value { get; init; }

    /// <summary>
    /// Whether somebody used the app on a message. That works in any chat, also where the bot is no member and can't write, so
    /// nothing is to be learnt of the chat.
    /// </summary>
    public bool IsFromAnywhere => Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    /// <summary>The customer's tenant; empty where Teams does not say.</summary>
    public string Tenant => Conversation?.TenantId ?? ChannelData?.Tenant?.Id ?? "";

    /// <summary>The team whose channel it comes from; null where Teams does not say.</summary>
    public string? Team => ChannelData?.Team?.Id ?? ChannelData?.TeamsTeamId;

    /// <summary>Whether a bot is the author. Two that answer each other would never end.</summary>
    public bool IsFromBot => From?.Id?.StartsWith("28:", StringComparison.Ordinal) == true;

    /// <summary>Whether the bot was taken out of the conversation.</summary>
    public bool TakesBotOut => Action == "remove" || MembersRemoved?.Any(member => member.Id == Recipient?.Id) == true;
}
