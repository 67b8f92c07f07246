namespace CxBot.Teams;

/// <summary>How to reach a conversation, or a tenant when no better is known.</summary>
/// <param name="ServiceUrl">Where to call.</param>
/// <param name="Bot">As which bot, "28:...".</param>
internal sealed record ConversationNote(string ServiceUrl, string Bot)
{
    /// <summary>Why nothing goes there: what Teams said last, or that the bot was taken out. Any activity from there clears it.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether it is a channel or group chat, with a roster to read.</summary>
    public bool IsRoom { get; init; }

    /// <summary>Whether it is a channel, where what is said first begins a thread; false in notes of before.</summary>
    public bool IsChannel { get; init; }

    /// <summary>The team whose channel it is; null for chats, and in notes of before.</summary>
    public string? Team { get; init; }

    /// <summary>Whose it is; null in notes of before.</summary>
    public string? Tenant { get; init; }
}
