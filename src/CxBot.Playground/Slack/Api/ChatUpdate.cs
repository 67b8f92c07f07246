using System.Text;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ChatUpdate(SlackConversations conversations, Rooms rooms, TimeProvider time) : ISlackMethod
{
    // In bytes, though Slack's documents speak of characters.
    private const int LongestText = 4000;

    public string Name => "chat.update";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "chat:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        var ts = arguments.Needed("ts");
        // Slack tells nobody about ephemeral messages: they can only be changed through their response_url.
        if (conversations.Find(room.Id, ts) is not { OnlyFor: null } old)
            throw new SlackRefusal("message_not_found");
        if (old.User != HarbourAndPine.SlackBotUserId)
            throw new SlackRefusal("cant_update_message");
        var content = MessageContent.Read(arguments);
        if (Encoding.UTF8.GetByteCount(content.Text) > LongestText)
            throw new SlackRefusal("msg_too_long");

        var message = await conversations.ChangeAsync(
            room.Id,
            ts,
            known =>
                known with
                {
                    Text = content.Text,
                    Blocks = content.Blocks,
                    Metadata =
                        content.Metadata is not { } metadata ? known.Metadata
                        : metadata.EnumerateObject().Any() ? metadata
                        : null,
                    EditedTs = SlackTs.Now(time),
                }
        );
        return message is null
            ? throw new SlackRefusal("message_not_found")
            : new JsonObject
            {
                ["channel"] = room.Id,
                ["ts"] = ts,
                ["text"] = message.Text,
                ["message"] = SlackWire.Message(message, withMetadata: true),
            };
    }
}
