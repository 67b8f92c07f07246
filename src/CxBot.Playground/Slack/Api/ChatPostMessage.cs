using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ChatPostMessage(SlackConversations conversations, Rooms rooms, SlackRates rates) : ISlackMethod
{
    public string Name => "chat.postMessage";

    public int PerMinute => Tier.Special;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "chat:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.ForPost(arguments);
        var content = MessageContent.Read(arguments);
        var thread = arguments.Text("thread_ts");
        if (thread is not null && conversations.Find(room.Id, thread) is not { OnlyFor: null })
            throw new SlackRefusal("thread_not_found");
        if (rates.Post(room.Id) is { } wait && wait > TimeSpan.Zero)
            throw new RateLimited(wait);

        var message = await conversations.AddAsync(
            new SlackMessage(room.Id, "", HarbourAndPine.SlackBotUserId, content.Text)
            {
                Blocks = content.Blocks,
                Metadata = content.Metadata,
                ThreadTs = thread,
            }
        );
        return new JsonObject
        {
            ["channel"] = room.Id,
            ["ts"] = message.Ts,
            ["message"] = SlackWire.Message(message, withMetadata: true),
        };
    }
}
