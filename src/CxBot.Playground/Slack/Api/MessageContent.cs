using System.Text.Json;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

/// <summary>Text, blocks and metadata of a message, checked as Slack checks them.</summary>
/// <param name="Text">Fallback text; empty when the bot gave none.</param>
/// <param name="Blocks">With all ids filled in; null when the bot gave none.</param>
/// <param name="Metadata">Null when the bot gave none.</param>
internal sealed record MessageContent(string Text, JsonElement? Blocks, JsonElement? Metadata)
{
    /// <summary>Longer texts are split or refused by Slack, depending on the way they come.</summary>
    private const int LongestText = 4000;
    private const int LongestFallback = 40_000;

    /// <summary>Slack does not say it; rich text of more JSON than this was seen to be refused.</summary>
    private const int LargestBlocks = 24_500;

    /// <summary>Reads and checks the content of a call. Answers to an interaction may be larger.</summary>
    /// <exception cref="SlackRefusal">Slack's code for what is wrong.</exception>
    public static MessageContent Read(SlackArguments arguments)
    {
        var blocks = arguments.Document("blocks", "invalid_blocks_format");
        if (arguments.Text("markdown_text") is not null && (arguments.Text("text") is not null || blocks is not null))
            throw new SlackRefusal("markdown_text_conflict");
        var content = Of(arguments.Text("text"), blocks, MetadataOf(arguments));
        return blocks?.Length() > LargestBlocks ? throw new SlackRefusal("msg_blocks_too_long") : content;
    }

    public static MessageContent Of(string? text, JsonElement? blocks, JsonElement? metadata)
    {
        if (blocks is { ValueKind: not JsonValueKind.Array })
            throw new SlackRefusal("invalid_blocks_format");
        if (blocks is { } list && list.GetArrayLength() == 0)
            blocks = null;
        if (string.IsNullOrEmpty(text) && blocks is null)
            throw new SlackRefusal("no_text");
        if (text?.Length > (blocks is null ? LongestText : LongestFallback))
            throw new SlackRefusal("msg_too_long");
        if (blocks is null)
            return new MessageContent(text!, null, metadata);
        var faults = BlockKit.Blocks.Check(blocks.Value, Surface.Message);
        return faults.Count > 0
            ? throw SlackRefusal.Of("invalid_blocks", faults)
            : new MessageContent(text ?? "", BlockIds.Fill(blocks.Value).ToElement(), metadata);
    }

    private static JsonElement? MetadataOf(SlackArguments arguments)
    {
        if (arguments.Document("metadata", "invalid_metadata_format") is not { } metadata)
            return null;
        var isEmpty = metadata is { ValueKind: JsonValueKind.Object } && !metadata.EnumerateObject().Any();
        var isWhole = metadata.Text("event_type") is { Length: > 0 } && metadata.At("event_payload") is { ValueKind: JsonValueKind.Object };
        return isEmpty || isWhole ? metadata : throw new SlackRefusal("invalid_metadata_format");
    }
}
