namespace CxBot.Teams.Wire;

/// <summary>
/// Asks for the one-to-one chat with a person, which is the same one each time, or for a new thread in a channel. Teams makes no
/// group chats.
/// </summary>
internal sealed record ConversationParameters(ChannelAccount Bot, string TenantId, bool IsGroup)
{
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    public ChannelData? ChannelData { get; init; }

    /// <summary>What a thread begins with.</summary>
    public OutgoingActivity? Activity { get; init; }

    public static ConversationParameters Chat(string bot, string member, string tenant) =>
        new(new ChannelAccount(bot), tenant, IsGroup: false) { Members = [new ChannelAccount(member)] };

    public static ConversationParameters Thread(string bot, string channel, OutgoingActivity activity, string tenant) =>
        new(new ChannelAccount(bot), tenant, IsGroup: true)
        {
            ChannelData = new ChannelData { Channel = new NamedId(channel) },
            Activity = activity,
        };
}
