using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ReactionsAdd(SlackConversations conversations, ReactedMessage reacted) : ISlackMethod
{
    public string Name => "reactions.add";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "reactions:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var reaction = new SlackReaction(ReactedMessage.Emoji(arguments), HarbourAndPine.SlackBotUserId);
        var message = reacted.Find(arguments);
        if (message.Reactions?.Contains(reaction) is true)
            throw new SlackRefusal("already_reacted");
        await conversations.ChangeAsync(
            message.Channel,
            message.Ts,
            known => known with { Reactions = [.. known.Reactions ?? [], reaction] }
        );
        return [];
    }
}
