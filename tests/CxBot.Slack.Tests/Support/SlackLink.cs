using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace CxBot.Slack.Tests.Support;

/// <summary>Slack's end of one socket.</summary>
internal sealed class SlackLink(WebSocket socket, string ticket)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<string> heard = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<bool> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Ticket => ticket;

    /// <summary>Whether something came that was not waited for.</summary>
    public bool HeardMore => heard.Reader.Count > 0;

    /// <summary>Whether the bot has ended it.</summary>
    public bool HasEnded => ended.Task.IsCompleted;

    public Task HelloAsync() =>
        SayAsync(
            """{"type":"hello","connection_info":{"app_id":"A1"},"num_connections":1,"debug_info":{"approximate_connection_time":18060}}"""
        );

    public Task DisconnectAsync(string reason) =>
        SayAsync($$"""{"type":"disconnect","reason":"{{reason}}","debug_info":{"host":"applink-1"} }""");

    public Task EnvelopeAsync(string type, string id, string payload, bool takesPayload = true, string more = "") =>
        SayAsync(
            $$"""{"envelope_id":"{{id}}","payload":{{payload}},"type":"{{type}}","accepts_response_payload":{{(takesPayload ? "true" : "false")}} {{more}} }"""
        );

    public Task SayAsync(string text) => SayAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SayAsync(byte[] bytes, WebSocketMessageType kind) =>
        socket.SendAsync(bytes, kind, endOfMessage: true, CancellationToken.None);

    /// <summary>The next acknowledgement.</summary>
    public async Task<JsonElement> HearAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return JsonDocument.Parse(await heard.Reader.ReadAsync(patience.Token)).RootElement;
    }

    /// <summary>Ends when the bot has ended it: true when it said so, false when the line broke.</summary>
    public Task<bool> EndedAsync() => ended.Task.WaitAsync(Patience);

    public Task CloseAsync() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Break() => socket.Abort();

    public async Task ListenAsync()
    {
        var buffer = new byte[256 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult read;
                do
                {
                    read = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += read.Count;
                } while (!read.EndOfMessage);
                if (read.MessageType == WebSocketMessageType.Close)
                    break;
                heard.Writer.TryWrite(Encoding.UTF8.GetString(buffer, 0, length));
            }
            ended.TrySetResult(true);
            if (socket.State == WebSocketState.CloseReceived)
                await CloseAsync();
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            ended.TrySetResult(false);
        }
    }
}
