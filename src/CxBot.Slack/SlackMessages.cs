using System.Text.Json;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Posts, whispers and edits: the calls behind <see cref="SlackSender"/> and <see cref="SlackReplies"/>.</summary>
internal sealed class SlackMessages(SlackClient client, ILogger<SlackMessages> logger)
{
    /// <summary>A message that everybody in the conversation sees.</summary>
    public Task<PostResponse> PostAsync(
        string workspace,
        string channel,
        string? thread,
        MessageContent content,
        string? reference,
        CancellationToken ct
    ) =>
        SendAsync(
            "chat.postMessage",
            workspace,
            content,
            [
                ("channel", channel),
                ("thread_ts", thread),
                ("metadata", Metadata(reference)),
                ("unfurl_links", "false"),
                ("unfurl_media", "false"),
            ],
            ct
        );

    /// <summary>A message that one person sees, if they are in the channel and awake; it can't be edited.</summary>
    public Task<PostResponse> WhisperAsync(
        string workspace,
        string channel,
        string user,
        string? thread,
        MessageContent content,
        CancellationToken ct
    ) => SendAsync("chat.postEphemeral", workspace, content, [("channel", channel), ("user", user), ("thread_ts", thread)], ct);

    /// <summary>A new face for one of the bot's own messages.</summary>
    public Task<PostResponse> EditAsync(string workspace, string channel, string ts, MessageContent content, CancellationToken ct) =>
        SendAsync("chat.update", workspace, content, [("channel", channel), ("ts", ts)], ct);

    // What Slack will not draw can still be said.
    private async Task<PostResponse> SendAsync(
        string method,
        string workspace,
        MessageContent content,
        (string, string?)[] arguments,
        CancellationToken ct
    )
    {
        try
        {
            return await CallAsync(method, workspace, content, arguments, ct);
        }
        catch (SlackException refused) when (SlackErrors.IsAboutBlocks(refused) && content.Blocks is not null)
        {
            logger.BlocksRefused(method, refused.Code, string.Join(' ', refused.Messages));
            return await CallAsync(method, workspace, content with { Blocks = null }, arguments, ct);
        }
    }

    // The text goes with the blocks always: notifications show it, and an edit without it would leave the old one.
    private Task<PostResponse> CallAsync(
        string method,
        string workspace,
        MessageContent content,
        (string, string?)[] arguments,
        CancellationToken ct
    ) =>
        client.CallAsync(
            method,
            workspace,
            [
                .. arguments,
                ("text", content.Text),
                ("blocks", content.Blocks is { } blocks ? JsonSerializer.Serialize(blocks, SlackJson.Default.Blocks) : null),
            ],
            SlackJson.Default.PostResponse,
            ct
        );

    private static string? Metadata(string? reference) =>
        reference is null
            ? null
            : JsonSerializer.Serialize(
                new MessageMetadata
                {
                    EventType = MessageMetadata.CxBotMessage,
                    EventPayload = new MetadataPayload { Reference = reference },
                },
                SlackJson.Default.MessageMetadata
            );
}
