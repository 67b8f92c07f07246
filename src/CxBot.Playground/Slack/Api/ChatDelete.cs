using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ChatDelete(SlackConversations conversations, Rooms rooms) : ISlackMethod
{
    public string Name => "chat.delete";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "chat:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        if (conversations.Find(room.Id, arguments.Needed("ts")) is not { OnlyFor: null } message)
            throw new SlackRefusal("message_not_found");
        if (message.User != HarbourAndPine.SlackBotUserId)
            throw new SlackRefusal("cant_delete_message");
        await conversations.RemoveAsync(message);
        return new JsonObject { ["channel"] = room.Id, ["ts"] = message.Ts };
    }
}
