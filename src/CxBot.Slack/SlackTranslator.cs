using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Says in neutral words what a slash command or an interaction means. Pure: everything it needs is handed in.</summary>
internal static partial class SlackTranslator
{
    /// <summary>A slash command.</summary>
    public static CommandInvoked Command(SlashCommand command, string workspace)
    {
        var text = InboundText.Command(command.Text, botUser: null);
        // A command that the manifest does not have: its name may still be the word.
        var word = SlackSurface.Commands.GetValueOrDefault(command.Command) ?? command.Command.TrimStart('/');
        return new CommandInvoked
        {
            ReceiptKey = Receipt(command.TriggerId),
            From = Account(workspace, command.UserId),
            At = At(workspace, command.ChannelId, command.ChannelName),
            Text = $"{word} {text.Text}".Trim(),
            Mentions = [.. text.Mentioned.Select(user => Account(workspace, user))],
        };
    }

    /// <summary>A press, a submission or a shortcut; null for what the bot has no use for.</summary>
    public static Inbound? Interaction(Interaction interaction, string workspace) =>
        interaction switch
        {
            { User.Id: null } or { TriggerId: null } => null,
            { Type: "block_actions" } => Press(interaction, workspace),
            { Type: "view_submission", View: { } view } => Submission(interaction, view, workspace),
            { Type: "shortcut", CallbackId: { } callback } => Shortcut(interaction, callback, workspace),
            { Type: "message_action", CallbackId: { } callback, Message: { } message } => Picked(interaction, callback, message, workspace),
            _ => null,
        };

    /// <summary>Somebody in a workspace.</summary>
    public static Account Account(string workspace, string user) => new(SlackSurface.Platform, workspace, user);

    /// <summary>A conversation. Only D says what a channel's id is: others change their letter when a channel is shared.</summary>
    public static Address At(string workspace, string channel, string? name, string? thread = null) =>
        new(SlackSurface.Platform, workspace, channel, Kind(channel, name), thread) { IsPrivate = IsPrivate(name) };

    // Slack says "privategroup" in place of a private channel's name; where it gives a channel's name, everybody may know it.
    private static bool? IsPrivate(string? name) =>
        name switch
        {
            null or "" or "directmessage" => null,
            "privategroup" => true,
            _ => name.StartsWith("mpdm-", StringComparison.Ordinal),
        };

    /// <summary>The thread in which a message stands; null for the one that a thread hangs below, which names itself as its thread.</summary>
    public static string? Thread(string? thread, string? ts) => thread == ts ? null : thread;

    private static Address Place(string workspace, FormOrigin origin) =>
        new(SlackSurface.Platform, workspace, origin.Conversation, origin.Kind, origin.Thread);

    private static AddressKind Kind(string channel, string? name) =>
        channel is "" or ['D', ..] ? AddressKind.Personal
        : name?.StartsWith("mpdm-", StringComparison.Ordinal) == true ? AddressKind.Group
        : AddressKind.Channel;

    // One press has one trigger, and interactions are never sent twice; double clicks are two presses.
    private static string Receipt(string trigger) => $"slack:trigger:{trigger}";

    /// <summary>The button of a press. One element is used at a time, though they come as a list.</summary>
    public static InteractionAction? Pressed(Interaction interaction) =>
        interaction.Actions?.FirstOrDefault(action => action.Type == "button");

    private static ButtonPressed? Press(Interaction interaction, string workspace)
    {
        if (Pressed(interaction) is not { ActionId: { } actionId } action)
            return null;

        var channel = interaction.Channel?.Id ?? interaction.Container?.ChannelId ?? "";
        return new ButtonPressed
        {
            ReceiptKey = Receipt(interaction.TriggerId!),
            From = Account(workspace, interaction.User!.Id!),
            // A modal knows where it was opened; the Home tab is nowhere, and its trigger opens a modal for the reply.
            At = OpenModal.Of(interaction.View) is { Origin: var origin }
                ? Place(workspace, origin)
                : At(
                    workspace,
                    channel,
                    interaction.Channel?.Name,
                    Thread(interaction.Container?.ThreadTs, interaction.Container?.MessageTs)
                ),
            Action = ButtonRenderer.Action(actionId),
            Value = action.Value ?? "",
            MessageId = interaction.Container?.MessageTs,
        };
    }

    private static FormSubmitted Submission(Interaction interaction, InteractionView view, string workspace)
    {
        var origin = FormOrigin.Read(view.PrivateMetadata);
        return new FormSubmitted
        {
            ReceiptKey = $"slack:view:{view.Id}:{view.Hash}",
            From = Account(workspace, interaction.User!.Id!),
            At = Place(workspace, origin),
            CarriesReply = origin.CarriesReply,
            StaysOpen = true,
            Form = view.CallbackId ?? "",
            State = origin.State,
            Answers = ViewAnswers.Read(view, origin),
        };
    }

    private static CommandInvoked Shortcut(Interaction interaction, string callback, string workspace) =>
        new()
        {
            ReceiptKey = Receipt(interaction.TriggerId!),
            From = Account(workspace, interaction.User!.Id!),
            At = At(workspace, "", null),
            Text = SlackSurface.GlobalShortcuts.GetValueOrDefault(callback) ?? callback,
        };

    private static MessagePicked Picked(Interaction interaction, string callback, InteractionMessage message, string workspace)
    {
        var channel = interaction.Channel?.Id ?? "";
        return new MessagePicked
        {
            ReceiptKey = Receipt(interaction.TriggerId!),
            From = Account(workspace, interaction.User!.Id!),
            At = At(workspace, channel, interaction.Channel?.Name, Thread(message.ThreadTs, message.Ts)),
            Action = callback,
            Text = InboundText.Message(message.Text),
            Permalink = Permalink(interaction.Team?.Domain, channel, message),
            Author = message is { User: { } author, BotId: null } ? Account(workspace, author) : null,
        };
    }

    private static string? Permalink(string? domain, string channel, InteractionMessage message)
    {
        if (domain is null || message.Ts is not { } ts || !Label().IsMatch(domain) || channel.Length == 0)
            return null;
        var thread = Thread(message.ThreadTs, ts) is { } parent ? $"?thread_ts={parent}&cid={channel}" : "";
        return $"https://{domain}.slack.com/archives/{channel}/p{ts.Replace(".", "", StringComparison.Ordinal)}{thread}";
    }

    [GeneratedRegex("^[a-z0-9-]{1,63}$")]
    private static partial Regex Label();
}
