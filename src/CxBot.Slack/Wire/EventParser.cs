using System.Text.Json;

namespace CxBot.Slack.Wire;

/// <summary>Reads the inner object of an event. Some events carry a whole person or channel where others carry an id.</summary>
internal static class EventParser
{
    private static readonly string[] Objects = ["user", "channel"];

    /// <summary>The event.</summary>
    /// <exception cref="JsonException">It is not shaped like an event.</exception>
    public static SlackEvent? Read(JsonElement happened)
    {
        if (!Array.Exists(Objects, name => happened.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object))
            return happened.Deserialize(SlackJson.Default.SlackEvent);

        var plain = happened
            .EnumerateObject()
            .Where(member => member.Value.ValueKind != JsonValueKind.Object || !Objects.Contains(member.Name))
            .GroupBy(member => member.Name)
            .ToDictionary(same => same.Key, same => same.Last().Value);
        var read = JsonSerializer
            .SerializeToElement(plain, SlackJson.Default.DictionaryStringJsonElement)
            .Deserialize(SlackJson.Default.SlackEvent);
        var person = Object("user")?.Deserialize(SlackJson.Default.SlackUser);
        var channel = Object("channel")?.Deserialize(SlackJson.Default.Named);
        return read is null
            ? null
            : read with
            {
                Person = person,
                User = person?.Id ?? read.User,
                Channel = channel?.Id ?? read.Channel,
                ChannelName = channel?.Name,
            };

        JsonElement? Object(string name) =>
            happened.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;
    }
}
