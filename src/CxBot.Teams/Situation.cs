using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Who acted, and where.</summary>
internal sealed record Situation(Account From, Address At)
{
    /// <summary>Null when the activity names no person or no conversation.</summary>
    public static Situation? Of(Activity activity, KnownPeople people)
    {
        if (activity is not { From.Id: { Length: > 0 }, Conversation: { Id: { Length: > 0 } } conversation })
            return null;
        var from = new Account(TeamsSetup.Platform, activity.Tenant, people.UserOf(activity.From));
        return new Situation(
            from,
            new Address(TeamsSetup.Platform, activity.Tenant, Place(activity, conversation), Kind(conversation), conversation.Thread)
            {
                IsPrivate = IsPrivate(activity, conversation),
            }
        );
    }

    // Whoever is in a team sees its standard channels; everybody else has to be let in.
    private static bool? IsPrivate(Activity activity, ConversationAccount conversation) =>
        (Kind(conversation), (activity.ChannelData?.Settings?.SelectedChannel ?? activity.ChannelData?.Channel)?.Type) switch
        {
            (AddressKind.Group, _) => true,
            (AddressKind.Channel, "standard") => false,
            (AddressKind.Channel, { Length: > 0 }) => true,
            _ => null,
        };

    private static string Place(Activity activity, ConversationAccount conversation) =>
        activity switch
        {
            // Two people's own chat: to the bot it is no place at all.
            { IsFromAnywhere: true } when Kind(conversation) == AddressKind.Personal => "",
            // Added to a team, the bot is told of the team's first channel, and beside it which one the installer chose.
            { Type: ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate } => activity
                .ChannelData
                ?.Settings
                ?.SelectedChannel
                ?.Id
                ?? conversation.BaseId,
            _ => conversation.BaseId,
        };

    private static AddressKind Kind(ConversationAccount conversation) =>
        conversation.ConversationType switch
        {
            "channel" => AddressKind.Channel,
            "groupChat" => AddressKind.Group,
            "personal" => AddressKind.Personal,
            _ => conversation.IsGroup == true ? AddressKind.Group : AddressKind.Personal,
        };
}
