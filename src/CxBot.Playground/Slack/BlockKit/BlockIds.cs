using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Gives ids to blocks and elements that came without, as Slack does.</summary>
internal static class BlockIds
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static JsonArray Fill(JsonElement blocks)
    {
        var filled = (JsonArray)JsonArray.Create(blocks)!.DeepClone();
        foreach (var block in filled.OfType<JsonObject>())
        {
            block["block_id"] ??= Fresh();
            foreach (var element in ElementsOf(block))
                element["action_id"] ??= Fresh();
        }

        return filled;
    }

    private static string Fresh() => RandomNumberGenerator.GetString(Letters, 5);

    private static IEnumerable<JsonObject> ElementsOf(JsonObject block)
    {
        var found = (string?)block["type"] switch
        {
            "actions" => block["elements"] as JsonArray ?? [],
            "section" => [block["accessory"]],
            "input" => [block["element"]],
            _ => (IEnumerable<JsonNode?>)[],
        };
        return found.OfType<JsonObject>().Where(element => (string?)element["type"] is not "image");
    }
}
