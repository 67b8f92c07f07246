using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>What happens to channels and teams, as conversationUpdate tells it.</summary>
internal static class TeamEvents
{
    /// <summary>Whether it is about all channels of the team, of which Teams names one.</summary>
    public static bool AreOfWholeTeam(Activity activity) =>
        activity.TakesBotOut || activity.ChannelData?.EventType?.StartsWith("team", StringComparison.Ordinal) == true;

    /// <summary>Null for what the bot need not follow: new channels, new members, a team's name.</summary>
    public static ChannelChanged? Read(Activity activity, Situation situation)
    {
        if (activity is not { Type: ActivityTypes.ConversationUpdate, ChannelData: { EventType: { } happened } data })
            return null;
        var (name, isClosed) = happened switch
        {
            "channelRenamed" => (data.Channel?.Name, (bool?)null),
            "channelDeleted" or "teamArchived" or "teamDeleted" or "teamHardDeleted" => (null, true),
            "channelRestored" or "teamUnarchived" or "teamRestored" => (data.Channel?.Name, false),
            _ => (null, null),
        };
        if (name is null && isClosed is null)
            return null;
        return new ChannelChanged
        {
            ReceiptKey = ReceiptKeys.Of(activity),
            From = situation.From,
            At = situation.At with { Conversation = data.Channel?.Id ?? situation.At.Conversation, Kind = AddressKind.Channel },
            CarriesReply = false,
            Name = name,
            IsClosed = isClosed,
        };
    }
}
