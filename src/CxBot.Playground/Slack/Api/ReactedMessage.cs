namespace CxBot.Playground.Slack.Api;

/// <summary>Finds what the reactions.* methods mean.</summary>
internal sealed class ReactedMessage(SlackConversations conversations, Rooms rooms)
{
    /// <summary>The message of <c>channel</c> and <c>timestamp</c>.</summary>
    /// <exception cref="SlackRefusal">There is none that everybody sees.</exception>
    public SlackMessage Find(SlackArguments arguments) =>
        conversations.Find(rooms.Ours(arguments).Id, arguments.Text("timestamp")) is { OnlyFor: null } message
            ? message
            : throw new SlackRefusal(arguments.Text("timestamp") is null ? "no_item_specified" : "message_not_found");

    /// <summary>The emoji of <c>name</c>, without colons.</summary>
    /// <exception cref="SlackRefusal">There is no such emoji.</exception>
    public static string Emoji(SlackArguments arguments) =>
        arguments.Needed("name") is var name && EmojiNames.Knows(name) ? name : throw new SlackRefusal("invalid_name");
}
