using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Says in neutral words what an activity is. Throws <see cref="JsonException"/> for a payload of the wrong shape.</summary>
internal static class TeamsTranslator
{
    /// <summary>Null when there is nothing to do: events of others, typing, presses on cards that are none of ours.</summary>
    public static Inbound? Translate(Activity activity, Situation situation, KnownPeople people) =>
        activity.Type switch
        {
            ActivityTypes.Message => Message(activity, situation, people),
            ActivityTypes.Invoke => Invoke(activity, situation),
            ActivityTypes.MessageReaction => Liked(activity, situation),
            ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate => Membership(activity, situation)
                ?? TeamEvents.Read(activity, situation),
            _ => null,
        };

    private static Inbound? Message(Activity activity, Situation situation, KnownPeople people)
    {
        if (Press.Of(activity) is { } press)
            return Pressed(activity, situation, press);
        if (activity is { Value.ValueKind: JsonValueKind.Object, Text: null or "" })
            return null;
        var spoken = SpokenText.Of(activity);
        return new CommandInvoked
        {
            ReceiptKey = ReceiptKeys.Of(activity),
            From = situation.From,
            At = situation.At,
            CarriesReply = false,
            Text = spoken.Words,
            Mentions = [.. spoken.Mentioned.Select(person => situation.From with { User = people.UserOf(person) })],
        };
    }

    private static Inbound? Invoke(Activity activity, Situation situation) =>
        activity.Name == InvokeNames.OpenFromMessage
            ? TeamsJson.Read<TaskValue>(activity.Value) is { CommandId: not null } value
                ? Picked(activity, situation, value.CommandId, value.MessagePayload)
                : null
            : Press.Of(activity) is { } press
                ? Pressed(activity, situation, press)
                : null;

    private static Inbound? Pressed(Activity activity, Situation situation, Press press)
    {
        var (data, answers) = press;
        var (key, earlier) = ReceiptKeys.OfPress(activity, situation.From, data, answers);
        // A client without dialogs presses by message. The form that it opens, and what comes of a form, are ours to post; an answer
        // to any other such press is the outbox's.
        var carriesReply = activity.Type == ActivityTypes.Invoke || data.Opens == true || data.Own == true;
        return data switch
        {
            { Verb: FormCards.Submit, Form: { } form } => new FormSubmitted
            {
                ReceiptKey = key,
                EarlierReceiptKey = earlier,
                From = situation.From,
                At = situation.At,
                CarriesReply = carriesReply,
                Form = form,
                State = data.State ?? "",
                Answers = answers,
            },
            { Verb: FormCards.Submit or FormCards.Cancel } => null,
            _ => new ButtonPressed
            {
                ReceiptKey = key,
                EarlierReceiptKey = earlier,
                IsUnasked = press.IsUnasked,
                From = situation.From,
                At = situation.At,
                // Words said again may lead to a form too.
                CarriesReply = carriesReply || data.Verb == SayAgain.Action,
                Action = data.Verb,
                Value = data.Value ?? "",
                MessageId = activity.ReplyToId,
            },
        };
    }

    private static MessagePicked Picked(Activity activity, Situation situation, string command, MessagePayload? message) =>
        new()
        {
            ReceiptKey = ReceiptKeys.Of(activity),
            From = situation.From,
            At = situation.At,
            Action = command,
            Text =
                message?.Body is not { Content: { } content } body ? ""
                : body.ContentType == "text" ? HtmlText.Decode(content).Trim()
                : HtmlText.Plain(content),
            Permalink = message?.LinkToMessage,
            Author = message?.From?.User?.Id is { } author ? situation.From with { User = author } : null,
        };

    // Teams tells of reactions under the bot's own messages only. The other kinds are laughter, surprise, grief and anger.
    private static CardLiked? Liked(Activity activity, Situation situation)
    {
        var change = KindOnes(activity.ReactionsAdded) - KindOnes(activity.ReactionsRemoved);
        return activity.ReplyToId is { Length: > 0 } message && change != 0
            ? new CardLiked
            {
                ReceiptKey = ReceiptKeys.Of(activity),
                From = situation.From,
                At = situation.At,
                CarriesReply = false,
                MessageId = message,
                IsTakenBack = change < 0,
            }
            : null;
    }

    private static int KindOnes(IReadOnlyList<MessageReaction>? reactions) =>
        reactions?.Count(reaction => reaction.Type is "like" or "heart") ?? 0;

    private static Inbound? Membership(Activity activity, Situation situation)
    {
        // Both kinds come for one installation, and again at each reload of a local stand-in.
        if (activity.Action is "add" or "add-upgrade" || Holds(activity.MembersAdded, activity.Recipient))
            return new BotAdded
            {
                ReceiptKey = ReceiptKeys.Of(activity),
                From = situation.From,
                At = situation.At,
                CarriesReply = false,
                Name = NameOf(activity),
                IsPrivate = situation.At.IsPrivate,
            };
        if (activity.Action is "remove" || Holds(activity.MembersRemoved, activity.Recipient))
            return new BotRemoved
            {
                ReceiptKey = ReceiptKeys.Of(activity),
                From = situation.From,
                At = situation.At,
                CarriesReply = false,
            };
        return null;
    }

    private static bool Holds(IReadOnlyList<ChannelAccount>? members, ChannelAccount? bot) =>
        bot?.Id is { } id && members?.Any(member => member.Id == id) == true;

    private static string? NameOf(Activity activity) =>
        activity.ChannelData is { } data
            ? data.Settings?.SelectedChannel?.Name ?? data.Channel?.Name ?? data.Team?.Name ?? activity.Conversation?.Name
            : activity.Conversation?.Name;
}
