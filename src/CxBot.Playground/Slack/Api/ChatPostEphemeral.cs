using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ChatPostEphemeral(SlackConversations conversations, Rooms rooms) : ISlackMethod
{
    public string Name => "chat.postEphemeral";

    public int PerMinute => Tier.Four;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "chat:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        var person = HarbourAndPine.BySlackId(arguments.Needed("user")) ?? throw new SlackRefusal("user_not_found");
        if (!room.Holds(person))
            throw new SlackRefusal("user_not_in_channel");
        var content = MessageContent.Read(arguments);
        var message = await conversations.AddAsync(
            new SlackMessage(room.Id, "", HarbourAndPine.SlackBotUserId, content.Text)
            {
                Blocks = content.Blocks,
                ThreadTs = arguments.Text("thread_ts"),
                OnlyFor = person.SlackId,
            }
        );
        return new JsonObject { ["message_ts"] = message.Ts };
    }
}
