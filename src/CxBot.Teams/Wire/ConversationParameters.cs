namespace CxBot.Teams.Wire;

/// <summary>Asks for the one-to-one chat with a person; Teams gives the same one each time.</summary>
internal sealed record ConversationParameters(
    ChannelAccount Bot,
    IReadOnlyList<ChannelAccount> Members,
    string TenantId,
    bool IsGroup = false
);
