using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

/// <summary>Finds the conversation that a call means.</summary>
internal sealed class Rooms(SlackConversations conversations)
{
    /// <summary>The conversation of the <c>channel</c> argument; ids only, as names work for few methods.</summary>
    /// <exception cref="SlackRefusal"><c>channel_not_found</c>.</exception>
    public static SlackConversation Any(SlackArguments arguments) =>
        SlackConversation.Find(arguments.Needed("channel")) ?? throw new SlackRefusal("channel_not_found");

    /// <summary>The scope that the call needs for a conversation of that kind.</summary>
    public static string Scope(SlackArguments arguments, string verb) =>
        SlackConversation.Find(arguments.Text("channel")) is { IsChat: true } ? $"im:{verb}" : $"channels:{verb}";

    /// <summary>As <see cref="Any"/>, with the bot in it.</summary>
    /// <exception cref="SlackRefusal"><c>channel_not_found</c> or <c>not_in_channel</c>.</exception>
    public SlackConversation Ours(SlackArguments arguments)
    {
        var room = Any(arguments);
        return conversations.BotIsIn(room) ? room : throw new SlackRefusal("not_in_channel");
    }

    /// <summary>As <see cref="Ours"/>; a person's id means the chat with them.</summary>
    /// <exception cref="SlackRefusal"><c>channel_not_found</c> or <c>not_in_channel</c>.</exception>
    public SlackConversation ForPost(SlackArguments arguments) =>
        HarbourAndPine.BySlackId(arguments.Text("channel")) is { } person ? SlackConversation.Find(person.SlackChat)! : Ours(arguments);
}
