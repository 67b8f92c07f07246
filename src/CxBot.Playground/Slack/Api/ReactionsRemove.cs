using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ReactionsRemove(SlackConversations conversations, ReactedMessage reacted) : ISlackMethod
{
    public string Name => "reactions.remove";

    public int PerMinute => Tier.Two;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "reactions:write";

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var reaction = new SlackReaction(ReactedMessage.Emoji(arguments), HarbourAndPine.SlackBotUserId);
        var message = reacted.Find(arguments);
        // Others' emoji are theirs.
        if (message.Reactions?.Contains(reaction) is not true)
            throw new SlackRefusal("no_reaction");
        await conversations.ChangeAsync(
            message.Channel,
            message.Ts,
            known => known with { Reactions = [.. (known.Reactions ?? []).Except([reaction])] }
        );
        return [];
    }
}
