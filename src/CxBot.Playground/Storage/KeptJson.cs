using System.Text.Json.Serialization;
using CxBot.Playground.Slack;
using CxBot.Playground.Teams;

namespace CxBot.Playground.Storage;

/// <summary>How the journal writes what it keeps.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(SlackView))]
[JsonSerializable(typeof(ResponseUrl))]
[JsonSerializable(typeof(PendingEvent))]
[JsonSerializable(typeof(TeamsMessage))]
internal sealed partial class KeptJson : JsonSerializerContext;
