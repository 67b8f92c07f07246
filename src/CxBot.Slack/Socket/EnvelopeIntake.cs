using System.Text.Json;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace CxBot.Slack.Socket;

/// <summary>Hands what an envelope holds to the same inbox that HTTP fills. Nothing is signed here: the socket itself is the proof.</summary>
internal sealed class EnvelopeIntake(SlackInbox inbox, EventIntake events, ILogger<EnvelopeIntake> logger)
{
    /// <summary>What Slack is to be answered; an envelope that nobody can read is taken, as it would never become readable.</summary>
    public Task<SlackAck> TakeAsync(SocketFrame frame)
    {
        try
        {
            if (frame.Payload.ValueKind == JsonValueKind.Object && Take(frame.Type, frame.Payload) is { } taken)
                return taken;
        }
        catch (JsonException)
        {
            // Said below, as for everything else that can't be read.
        }
        logger.EnvelopeUnreadable(frame.Type ?? "");
        return Task.FromResult(SlackAck.Empty);
    }

    private Task<SlackAck>? Take(string? type, JsonElement payload) =>
        type switch
        {
            "slash_commands" when SlashCommand.From(Fields(payload)) is { } command => inbox.CommandAsync(command),
            "interactive" => Take(payload.Deserialize(SlackJson.Default.Interaction)!),
            "events_api" => events.TakeAsync(payload.Deserialize(SlackJson.Default.EventEnvelope)!),
            _ => null,
        };

    // HTTP has an address of its own for searches in menus; here they come among the rest.
    private Task<SlackAck> Take(Interaction interaction) =>
        interaction.Type == "block_suggestion" ? inbox.SeekAsync(interaction) : inbox.InteractionAsync(interaction);

    // One reading of a command for both transports, whatever types Slack's JSON gives the fields.
    private static Dictionary<string, StringValues> Fields(JsonElement payload)
    {
        var fields = new Dictionary<string, StringValues>();
        foreach (var member in payload.EnumerateObject())
            fields[member.Name] = AsText(member.Value);
        return fields;
    }

    private static string? AsText(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
