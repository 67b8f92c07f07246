using System.Text.Json.Nodes;
using CxBot.Playground.Shapes;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

/// <summary>Checks blocks, a view or a message for whoever asks, and shows them to nobody.</summary>
internal sealed class BlocksValidate : ISlackMethod
{
    public string Name => "blocks.validate";

    public int PerMinute => Tier.Special;

    public bool Writes => true;

    public bool IsForAnybody => true;

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var faults = Faults(arguments);
        return faults.Count == 0
            ? Task.FromResult<JsonObject>([])
            : throw new SlackRefusal("invalid_blocks")
            {
                Errors =
                [
                    .. faults.Select(fault =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["code"] = "invalid",
                                ["message"] = fault.Says,
                                ["field"] = fault.At[(fault.At.LastIndexOf('/') + 1)..],
                                ["pointer"] = fault.At,
                            }
                    ),
                ],
            };
    }

    private static IReadOnlyList<Fault> Faults(SlackArguments arguments)
    {
        if (arguments.Document("blocks", "invalid_blocks_format") is { } blocks)
            return Blocks.Check(blocks, Surface.Message);
        if (arguments.Document("view", "invalid_arguments") is { } view)
            return Views.Check(view, view.Text("type") is "home" ? Surface.Home : Surface.Modal);
        if (arguments.Document("message", "invalid_arguments") is { } message)
            return message.At("blocks") is { } said ? Blocks.Check(said, Surface.Message, "/message/blocks") : [];
        throw SlackRefusal.Missing("blocks, view or message");
    }
}
