using System.Collections.Frozen;
using CxBot.Core.Chat;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Says in neutral words what an event means.</summary>
internal static class EventTranslator
{
    private static readonly FrozenDictionary<string, Func<SlackEvent, EventContext, Inbound?>> Readers = new Dictionary<
        string,
        Func<SlackEvent, EventContext, Inbound?>
    >
    {
        ["app_mention"] = Said,
        ["message.im"] = Said,
        ["app_home_opened"] = OpenedHome,
        ["reaction_added"] = Reacted,
        ["reaction_removed"] = Unliked,
        ["member_joined_channel"] = Joined,
        ["member_left_channel"] = Left,
        ["channel_left"] = Gone,
        ["channel_deleted"] = Gone,
        ["channel_archive"] = Closed,
        ["channel_unarchive"] = Opened,
        ["channel_rename"] = Renamed,
        ["channel_id_changed"] = Moved,
        ["group_left"] = Gone,
        ["group_deleted"] = Gone,
        ["group_archive"] = Closed,
        ["group_unarchive"] = Opened,
        ["group_rename"] = Renamed,
        ["user_change"] = Changed,
        ["team_join"] = Changed,
    }.ToFrozenDictionary();

    /// <summary>About the installation itself: <see cref="Installing.InstallationEnd"/> takes them, they say nothing to Core.</summary>
    public const string AppUninstalled = "app_uninstalled";
    public const string TokensRevoked = "tokens_revoked";

    /// <summary>What the bot subscribes to, as the manifest names it.</summary>
    public static IReadOnlyList<string> Subscriptions => [.. Readers.Keys, AppUninstalled, TokensRevoked];

    /// <summary>Whether events of this type can mean anything; the shape of others is not known.</summary>
    public static bool Knows(string? type) =>
        type == "message" || type is AppUninstalled or TokensRevoked || (type is not null && Readers.ContainsKey(type));

    /// <summary>What happened; null for what the bot has no use for.</summary>
    public static Inbound? Translate(SlackEvent happened, EventContext context)
    {
        var subscription = happened.Type == "message" ? $"message.{happened.ChannelType}" : happened.Type;
        return Readers.GetValueOrDefault(subscription)?.Invoke(happened, context);
    }

    // A mention in a channel may come as app_mention and as message: two events, one message.
    private static CommandInvoked? Said(SlackEvent happened, EventContext context)
    {
        if (happened is not { User: { } user, Channel: { } channel, Ts: { } ts, BotId: null, Subtype: null or "file_share" })
            return null;
        if (user == context.BotUser)
            return null;

        var text = InboundText.Command(happened.Text, context.BotUser);
        return new CommandInvoked
        {
            ReceiptKey = $"slack:message:{channel}:{ts}",
            From = SlackTranslator.Account(context.Workspace, user),
            At = SlackTranslator.At(context.Workspace, channel, null, happened.ThreadTs) with
            {
                IsPrivate = IsPrivate(happened.ChannelType),
            },
            CarriesReply = false,
            Text = text.Text,
            Mentions = [.. text.Mentioned.Select(mentioned => SlackTranslator.Account(context.Workspace, mentioned))],
        };
    }

    private static bool? IsPrivate(string? channelType) =>
        channelType switch
        {
            "group" or "mpim" or "G" => true,
            "channel" or "C" => false,
            _ => null,
        };

    // Fires for the messages tab too. Its reply is carried: the Home tab is drawn with it.
    private static HomeOpened? OpenedHome(SlackEvent happened, EventContext context) =>
        happened is { Tab: "home", User: { } user }
            ? new HomeOpened
            {
                ReceiptKey = context.ReceiptKey,
                From = SlackTranslator.Account(context.Workspace, user),
                At = SlackTranslator.At(context.Workspace, "", null),
            }
            : null;

    private static Inbound? Reacted(SlackEvent happened, EventContext context)
    {
        if (happened is not { User: { } user, Item: { Type: "message", Channel: { } channel, Ts: { } ts } } || user == context.BotUser)
            return null;
        // Skin tones follow the name: "wave::skin-tone-3".
        var emoji = happened.Reaction?.Split("::")[0] ?? "";
        // The bot's own cards have buttons for what they are about: only to agree is an emoji enough. Slack does not always say whose
        // an app's message is.
        var isOurs = happened.ItemUser is { } author ? author == context.BotUser : emoji != context.IssueEmoji;
        return isOurs ? Liked(emoji, user, channel, ts, context) : AskedAbout(emoji, user, channel, ts, context);
    }

    // The words of the message come later: the event has only its address. Asked once for each person and message, however often
    // they take the emoji back and put it there again.
    private static ReactionAdded? AskedAbout(string emoji, string user, string channel, string ts, EventContext context) =>
        emoji.Length > 0 && emoji == context.IssueEmoji
            ? new ReactionAdded
            {
                ReceiptKey = $"slack:reaction:{channel}:{ts}:{user}",
                From = SlackTranslator.Account(context.Workspace, user),
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
                Text = "",
            }
            : null;

    private static CardLiked? Liked(string emoji, string user, string channel, string ts, EventContext context) =>
        KindEmoji.Has(emoji)
            ? new CardLiked
            {
                ReceiptKey = context.ReceiptKey,
                From = SlackTranslator.Account(context.Workspace, user),
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
                MessageId = ts,
            }
            : null;

    private static CardLiked? Unliked(SlackEvent happened, EventContext context) =>
        Reacted(happened, context) is CardLiked liked ? liked with { IsTakenBack = true } : null;

    private static BotAdded? Joined(SlackEvent happened, EventContext context) =>
        happened is { Channel: { } channel, User: { } user } && user == context.BotUser
            ? new BotAdded
            {
                ReceiptKey = context.ReceiptKey,
                From = SlackTranslator.Account(context.Workspace, happened.Inviter ?? user),
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
            }
            : null;

    private static BotRemoved? Left(SlackEvent happened, EventContext context) =>
        happened is { Channel: { } channel, User: { } user } && user == context.BotUser
            ? new BotRemoved
            {
                ReceiptKey = context.ReceiptKey,
                From = SlackTranslator.Account(context.Workspace, user),
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
            }
            : null;

    // What a workspace tells without anybody acting: the bot stands for whoever did it.
    private static BotRemoved? Gone(SlackEvent happened, EventContext context) =>
        happened.Channel is { } channel
            ? new BotRemoved
            {
                ReceiptKey = context.ReceiptKey,
                From = context.Bot,
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
            }
            : null;

    private static ChannelChanged? Closed(SlackEvent happened, EventContext context) =>
        Changed(happened.Channel, context) is { } changed ? changed with { IsClosed = true } : null;

    private static ChannelChanged? Opened(SlackEvent happened, EventContext context) =>
        Changed(happened.Channel, context) is { } changed ? changed with { IsClosed = false } : null;

    private static ChannelChanged? Renamed(SlackEvent happened, EventContext context) =>
        Changed(happened.Channel, context) is { } changed ? changed with { Name = happened.ChannelName } : null;

    private static ChannelChanged? Moved(SlackEvent happened, EventContext context) =>
        Changed(happened.OldChannelId, context) is { } changed ? changed with { Conversation = happened.NewChannelId } : null;

    private static ChannelChanged? Changed(string? channel, EventContext context) =>
        channel is null
            ? null
            : new ChannelChanged
            {
                ReceiptKey = context.ReceiptKey,
                From = context.Bot,
                At = SlackTranslator.At(context.Workspace, channel, null),
                CarriesReply = false,
            };

    private static PersonChanged? Changed(SlackEvent happened, EventContext context) =>
        happened is { Person: { Id: { } id } person }
            ? new PersonChanged
            {
                ReceiptKey = context.ReceiptKey,
                From = context.Bot,
                At = SlackTranslator.At(context.Workspace, "", null),
                CarriesReply = false,
                Who = SlackTranslator.Account(context.Workspace, id),
                Profile = SlackProfiles.Read(person, context.Workspace),
            }
            : null;
}
