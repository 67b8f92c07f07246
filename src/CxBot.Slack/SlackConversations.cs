using CxBot.Core.Storage;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Finds conversations: a person's one-to-one chat with the bot, and what a channel is called.</summary>
internal sealed class SlackConversations(SlackClient client, AdapterNotes notes, TimeProvider time)
{
    // Asked once for each person, while their command waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The one-to-one chat's id, opened the first time. Posts go there and not to the user id: edits need the chat's own id.</summary>
    public async Task<string> DirectAsync(string workspace, string user, CancellationToken ct)
    {
        var key = $"direct:{workspace}:{user}";
        if (await notes.FindAsync(SlackSurface.Platform, key, ct) is { } kept)
            return kept;

        var opened = await client.CallAsync("conversations.open", workspace, [("users", user)], SlackJson.Default.ConversationResponse, ct);
        var direct = opened.Channel?.Id ?? throw new SlackException("conversations.open", SlackErrors.BadAnswer);
        await notes.KeepAsync(SlackSurface.Platform, key, direct, ct);
        return direct;
    }

    /// <summary>
    /// Whether a chat of two people is the person's own with the bot, and not with a colleague: Slack takes commands in either, and
    /// does not say which it is. True while that cannot be found out.
    /// </summary>
    public async Task<bool> IsWithBotAsync(string workspace, string user, string chat, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await DirectAsync(workspace, user, either.Token) == chat;
        }
        catch (SlackException)
        {
            return true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return true;
        }
    }

    /// <summary>What the channel is called and whether only its members see it; null when Slack does not say.</summary>
    public async Task<Named?> DescribeAsync(string workspace, string channel, CancellationToken ct)
    {
        try
        {
            var found = await client.CallAsync(
                "conversations.info",
                workspace,
                [("channel", channel)],
                SlackJson.Default.ConversationResponse,
                ct
            );
            return found.Channel;
        }
        catch (SlackException)
        {
            return null;
        }
    }

    /// <summary>Joins a public channel; false where Slack does not let the bot in.</summary>
    public async Task<bool> TryJoinAsync(string workspace, string channel, CancellationToken ct)
    {
        try
        {
            await client.CallAsync("conversations.join", workspace, [("channel", channel)], SlackJson.Default.ConversationResponse, ct);
            return true;
        }
        catch (SlackException)
        {
            return false;
        }
    }
}
