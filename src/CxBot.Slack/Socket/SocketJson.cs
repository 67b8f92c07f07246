using System.Text.Json.Serialization;

namespace CxBot.Slack.Socket;

/// <summary>Reads what only Socket Mode has; members that nobody knows are passed over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SocketFrame))]
[JsonSerializable(typeof(TicketResponse))]
internal sealed partial class SocketJson : JsonSerializerContext;
