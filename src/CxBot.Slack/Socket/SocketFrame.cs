using System.Text.Json;

namespace CxBot.Slack.Socket;

/// <summary>What Slack sends on a socket: hello, disconnect, or an envelope around what HTTP would have brought.</summary>
internal sealed record SocketFrame
{
    /// <summary>hello, disconnect, events_api, slash_commands or interactive.</summary>
    public string? Type { get; init; }

    /// <summary>Of an envelope: what its acknowledgement has to name.</summary>
    public string? EnvelopeId { get; init; }

    /// <summary>Of an envelope: the HTTP body's JSON; a slash command's form as an object.</summary>
    public JsonElement Payload { get; init; }

    /// <summary>Whether the acknowledgement may carry what an HTTP answer would.</summary>
    public bool AcceptsResponsePayload { get; init; }

    /// <summary>Of disconnect.</summary>
    public string? Reason { get; init; }
}
