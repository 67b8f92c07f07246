using System.Text.Json;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Finds the elements of a block that a person can press or fill in.</summary>
internal static class Interactive
{
    public static IEnumerable<JsonElement> In(JsonElement block)
    {
        var found = block.Text("type") switch
        {
            "actions" => block.At("elements").Items(),
            "section" => block.At("accessory") is { } accessory ? [accessory] : [],
            "input" => block.At("element") is { } element ? [element] : [],
            _ => [],
        };
        return found.Where(element => element.Text("type") is not "image");
    }

    /// <summary>The block and the element of those ids, or null when the blocks have none such.</summary>
    public static (JsonElement Block, JsonElement Element)? Find(JsonElement? blocks, string blockId, string actionId)
    {
        foreach (var block in blocks.Items().Where(block => block.Text("block_id") == blockId))
        {
            foreach (var element in In(block).Where(element => element.Text("action_id") == actionId))
                return (block, element);
        }

        return null;
    }
}
