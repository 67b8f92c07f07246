using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack.Api;

namespace CxBot.Playground.Slack;

/// <summary>Shows what the bot answered to an interaction, in the body of a command's answer or at a response address.</summary>
internal sealed class SlackAnswers(SlackConversations conversations, TimeProvider time)
{
    /// <summary>Shows the answer.</summary>
    /// <param name="answer">Slack's message payload with <c>response_type</c> and the like.</param>
    /// <param name="channel">Where the person acted.</param>
    /// <param name="user">Who acted.</param>
    /// <param name="source">The message that was pressed, if it was the bot's.</param>
    /// <param name="thread">The thread in which they acted.</param>
    /// <exception cref="SlackRefusal">Slack's code for what is wrong.</exception>
    public async Task ShowAsync(JsonElement answer, string channel, string user, SlackMessage? source, string? thread)
    {
        if (answer.Is("delete_original"))
        {
            if (source is not null)
                await conversations.RemoveAsync(source);
            return;
        }

        var content = MessageContent.Of(answer.Text("text"), answer.At("blocks"), null);
        if (answer.Is("replace_original") && source is not null)
        {
            await conversations.ChangeAsync(
                source.Channel,
                source.Ts,
                known => known with { Text = content.Text, Blocks = content.Blocks, EditedTs = SlackTs.Now(time) }
            );
            return;
        }

        await conversations.AddAsync(
            new SlackMessage(channel, "", HarbourAndPine.SlackBotUserId, content.Text)
            {
                Blocks = content.Blocks,
                ThreadTs = answer.Text("thread_ts") ?? thread,
                OnlyFor = answer.Text("response_type") is "in_channel" ? null : user,
            }
        );
    }

    /// <summary>A line of Slack's own, seen by that person only.</summary>
    public Task SayAsync(string channel, string user, string text) =>
        conversations.AddAsync(new SlackMessage(channel, "", null, text) { OnlyFor = user });
}
