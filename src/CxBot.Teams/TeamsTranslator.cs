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
            ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate => Membership(activity, situation),
            _ => null,
        };

    private static Inbound? Message(Activity activity, Situation situation, KnownPeople people)
    {
        // A typed command that needs a form is answered with a button that says it again. A client that knows only Action.Submit
        // presses it by message, and has to get the form itself instead of the same button once more.
        if (Pressed(activity, situation, activity.Value, carriesReply: data => data.Verb == SayAgain.Action) is { } pressed)
            return pressed;
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
        activity.Name switch
        {
            InvokeNames.CardAction => TeamsJson.Read<CardActionValue>(activity.Value)?.Action is { } action
                ? Pressed(activity, situation, action.Data, carriesReply: _ => true)
                : null,
            InvokeNames.OpenFromMessage => TeamsJson.Read<TaskValue>(activity.Value) is { CommandId: not null } value
                ? Picked(activity, situation, value.CommandId, value.MessagePayload)
                : null,
            InvokeNames.SubmitFromMessage or InvokeNames.SubmitDialog => TeamsJson.Read<TaskValue>(activity.Value) is { } value
                ? Pressed(activity, situation, value.Data, carriesReply: _ => true)
                : null,
            _ => null,
        };

    private static Inbound? Pressed(Activity activity, Situation situation, JsonElement pressed, Func<ActionData, bool> carriesReply)
    {
        if (pressed.ValueKind != JsonValueKind.Object || TeamsJson.Read<ActionEnvelope>(pressed)?.Cx is not { } data)
            return null;
        var answers = Answers(pressed, data.Several ?? []);
        var key = ReceiptKeys.OfPress(activity, situation.From, data, answers);
        return data switch
        {
            { Verb: FormCards.Submit, Form: { } form } => new FormSubmitted
            {
                ReceiptKey = key,
                From = situation.From,
                At = situation.At,
                CarriesReply = carriesReply(data),
                Form = form,
                State = data.State ?? "",
                Answers = answers,
            },
            { Verb: FormCards.Submit or FormCards.Cancel } => null,
            _ => new ButtonPressed
            {
                ReceiptKey = key,
                From = situation.From,
                At = situation.At,
                CarriesReply = carriesReply(data),
                Action = data.Verb,
                Value = data.Value ?? "",
            },
        };
    }

    // Inputs come back as strings beside our own data; those with several people as ids parted by commas.
    private static FormAnswers Answers(JsonElement pressed, IReadOnlyList<string> several)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var input in pressed.EnumerateObject())
        {
            if (input.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
                continue;
            var given = input.Value.ToString();
            if (given.Length > 0)
                answers[input.Name] = several.Contains(input.Name) ? given.Split(',', StringSplitOptions.RemoveEmptyEntries) : [given];
        }
        return new FormAnswers(answers);
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
