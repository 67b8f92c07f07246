using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Slack's way out for the outbox: renders, sends once, says what became of it.</summary>
internal sealed class SlackSender(
    SlackMessages messages,
    SlackConversations conversations,
    SlackHistory history,
    SlackInstallations installations,
    ILogger<SlackSender> logger
) : IChatSender
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    public string Platform => SlackSurface.Platform;

    /// <summary>Slack allows a message a second in a channel with short bursts, and "several hundred" a minute in a workspace.</summary>
    public LaneLimits Limits { get; } = new(TimeSpan.FromSeconds(1), Burst: 3, PerMinute: 300);

    public Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct) =>
        TryAsync(
            to.Workspace,
            async () =>
            {
                var content = CardRenderer.Message(card, reader);
                return to switch
                {
                    { Conversation: { } channel, User: null } => await PostAsync(to.Workspace, channel, to.Thread, content, reference, ct),
                    { Conversation: { } channel, User: { } user } => await WhisperAsync(to, channel, user, content, reference, ct),
                    { User: { } user } => await DirectAsync(to.Workspace, user, content, reference, ct),
                    _ => new Delivery.Refused("no_recipient"),
                };
            },
            ct
        );

    public Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct) =>
        TryAsync(
            to.Workspace,
            async () =>
            {
                var channel = await ChannelAsync(to, ct);
                if (channel is null)
                    return new Delivery.Refused("no_recipient");
                var edited = await messages.EditAsync(to.Workspace, channel, messageId, CardRenderer.Message(card, reader), ct);
                return new Delivery.Sent(edited.Channel ?? channel, edited.Ts ?? messageId);
            },
            ct
        );

    /// <summary>
    /// Sent where it stands; gone when the conversation was read back to <paramref name="since"/> without meeting it; null for
    /// whispers, which nobody can read back, and when Slack does not say.
    /// </summary>
    public async Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct)
    {
        if (to is { Conversation: not null and not ['D', ..], User: not null })
            return null;
        try
        {
            return await ChannelAsync(to, ct) is { } channel
                ? await history.FindAsync(to.Workspace, channel, to.Thread, reference, since, ct)
                : null;
        }
        catch (SlackException refused)
        {
            logger.SendRefused(refused.Method, refused.Code, refused.Needed);
            // A look-up that failed just now says nothing about the next one.
            return refused.Trouble is SlackTrouble.Busy or SlackTrouble.Unreachable or SlackTrouble.Unclear
                ? new Delivery.Later(refused.RetryAfter ?? LookAgain)
                : null;
        }
    }

    private async Task<string?> ChannelAsync(Destination to, CancellationToken ct) =>
        to.Conversation ?? (to.User is { } user ? await conversations.DirectAsync(to.Workspace, user, ct) : null);

    // A one-to-one chat needs no whispering, and there a message stays.
    private async Task<Delivery> WhisperAsync(
        Destination to,
        string channel,
        string user,
        MessageContent content,
        string reference,
        CancellationToken ct
    )
    {
        try
        {
            if (channel is ['D', ..])
                return await PostAsync(to.Workspace, channel, to.Thread, content, reference, ct);
            await messages.WhisperAsync(to.Workspace, channel, user, to.Thread, content, ct);
            return new Delivery.Sent(channel, null);
        }
        catch (SlackException refused) when (refused.Code is "user_not_in_channel" or "not_in_channel" or "channel_not_found")
        {
            return await DirectAsync(to.Workspace, user, content, reference, ct);
        }
    }

    private async Task<Delivery> DirectAsync(
        string workspace,
        string user,
        MessageContent content,
        string reference,
        CancellationToken ct
    ) => await PostAsync(workspace, await conversations.DirectAsync(workspace, user, ct), null, content, reference, ct);

    private async Task<Delivery> PostAsync(
        string workspace,
        string channel,
        string? thread,
        MessageContent content,
        string reference,
        CancellationToken ct
    )
    {
        PostResponse posted;
        try
        {
            posted = await messages.PostAsync(workspace, channel, thread, content, reference, ct);
        }
        catch (SlackException refused) when (refused.Code == "not_in_channel" && channel is not ['D', ..])
        {
            // A public channel lets the bot in by itself; any other stays closed, and the first "no" stands.
            if (!await conversations.TryJoinAsync(workspace, channel, ct))
                throw;
            posted = await messages.PostAsync(workspace, channel, thread, content, reference, ct);
        }
        return new Delivery.Sent(posted.Channel ?? channel, posted.Ts);
    }

    private async Task<Delivery> TryAsync(string workspace, Func<Task<Delivery>> send, CancellationToken ct)
    {
        try
        {
            return await send();
        }
        catch (SlackException refused)
        {
            logger.SendRefused(refused.Method, refused.Code, refused.Needed);
            // Slack says so too while something on the way is amiss: before a workspace is given up, the token is asked about.
            if (refused.Code == "invalid_auth" && await installations.WorksAsync(workspace, ct))
                return new Delivery.Later(LookAgain, WholeWorkspace: true);
            return SlackErrors.Delivery(refused);
        }
    }
}
