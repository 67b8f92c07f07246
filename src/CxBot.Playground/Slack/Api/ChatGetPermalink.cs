using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ChatGetPermalink(SlackConversations conversations, ServerAddress server) : ISlackMethod
{
    public string Name => "chat.getPermalink";

    public int PerMinute => Tier.Special;

    public bool Writes => false;

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = Rooms.Any(arguments);
        if (conversations.Find(room.Id, arguments.Needed("message_ts")) is not { OnlyFor: null } message)
            throw new SlackRefusal("message_not_found");
        var place = $"p{message.Ts.Replace(".", "", StringComparison.Ordinal)}";
        return Task.FromResult(
            new JsonObject { ["channel"] = room.Id, ["permalink"] = $"{server.Base}/playground/#/archives/{room.Id}/{place}" }
        );
    }
}
