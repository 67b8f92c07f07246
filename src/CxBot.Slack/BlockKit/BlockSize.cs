using System.Text.Json;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Measures blocks as Slack does: everything that is written around the words counts too.</summary>
internal static class BlockSize
{
    private const string Escape = "\\u";
    private const int LongerByEscape = 5;

    /// <summary>The blocks' JSON in characters, without the escapes that only our way of writing has.</summary>
    public static int Of(IReadOnlyList<Block> blocks)
    {
        var json = JsonSerializer.Serialize(blocks, SlackJson.Default.Blocks);
        return json.Length - (LongerByEscape * json.AsSpan().Count(Escape));
    }
}
