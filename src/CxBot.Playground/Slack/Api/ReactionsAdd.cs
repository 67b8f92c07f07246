using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ReactionsAdd(SlackConversations conversations, Rooms rooms) : ISlackMethod
{
    public string Name => "reactions.add";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "reactions:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        var name = arguments.Needed("name");
        if (name.Contains(':', StringComparison.Ordinal))
            throw new SlackRefusal("invalid_name");
        var reaction = new SlackReaction(name, HarbourAndPine.SlackBotUserId);
        if (conversations.Find(room.Id, arguments.Text("timestamp")) is not { OnlyFor: null } message)
            throw new SlackRefusal("message_not_found");
        if (message.Reactions?.Contains(reaction) is true)
            throw new SlackRefusal("already_reacted");
        await conversations.ChangeAsync(room.Id, message.Ts, known => known with { Reactions = [.. known.Reactions ?? [], reaction] });
        return [];
    }
}
