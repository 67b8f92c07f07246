using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsJoin(SlackConversations conversations) : ISlackMethod
{
    public string Name => "conversations.join";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "channels:join";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = Rooms.Any(arguments);
        if (room.IsChat)
            throw new SlackRefusal("method_not_supported_for_channel_type");
        var answer = new JsonObject { ["channel"] = SlackWire.Channel(room) };
        if (conversations.BotIsIn(room))
            answer["warning"] = "already_in_channel";
        await conversations.JoinBotAsync(room);
        return answer;
    }
}
