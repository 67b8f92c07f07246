using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>Reads whole frames off a socket; what is none of Slack's is read to its end and passed over.</summary>
internal sealed class FrameReader(WebSocket socket, ILogger logger)
{
    private byte[] buffer = new byte[16 * 1024];

    /// <summary>The next frame; null when the other side closed.</summary>
    /// <exception cref="WebSocketException">The line broke.</exception>
    public async Task<SocketFrame?> NextAsync(CancellationToken ct)
    {
        while (true)
        {
            var (kind, length) = await ReadAsync(ct);
            if (kind == WebSocketMessageType.Close)
                return null;
            if (kind == WebSocketMessageType.Text && length <= SlackRequest.MostBytes && Parse((int)length) is { } frame)
                return frame;
            logger.FramePassedOver(Describe(kind, length), length);
        }
    }

    private async Task<(WebSocketMessageType Kind, long Length)> ReadAsync(CancellationToken ct)
    {
        var kept = 0;
        long length = 0;
        while (true)
        {
            if (kept == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(kept), ct);
            length += read.Count;
            // What is too large is not kept: the next piece goes over it.
            kept = length <= SlackRequest.MostBytes ? kept + read.Count : 0;
            if (read.EndOfMessage || read.MessageType == WebSocketMessageType.Close)
                return (read.MessageType, length);
        }
    }

    private SocketFrame? Parse(int length)
    {
        try
        {
            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), SocketJson.Default.SocketFrame);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Describe(WebSocketMessageType kind, long length) =>
        kind == WebSocketMessageType.Binary ? "binary"
        : length > SlackRequest.MostBytes ? "too large"
        : "unreadable";
}
