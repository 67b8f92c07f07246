using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Sockets;

/// <summary>One socket that the bot opened: envelopes go out, acknowledgements come back.</summary>
internal sealed class OpenSocket(WebSocket socket) : IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> unanswered = new();
    private readonly SemaphoreSlim sending = new(1, 1);

    public Task GreetAsync(int connections, TimeSpan life) =>
        SayAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"type":"hello","num_connections":{{connections}},"connection_info":{"app_id":"{{HarbourAndPine.SlackAppId}}"},"debug_info":{"host":"playground","build_number":1,"approximate_connection_time":{{(int)life.TotalSeconds}} } }"""
            )
        );

    /// <summary>Sends an envelope; the task ends with what the bot says to it here, or is cancelled when the socket ends.</summary>
    public async Task<JsonElement> AskAsync(string envelopeId, string envelope, CancellationToken ct)
    {
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        unanswered[envelopeId] = answer;
        try
        {
            await SayAsync(envelope);
            return await answer.Task.WaitAsync(ct);
        }
        finally
        {
            unanswered.TryRemove(envelopeId, out _);
        }
    }

    public async Task SayGoodbyeAsync(string reason)
    {
        await SayAsync($$"""{"type":"disconnect","reason":"{{reason}}","debug_info":{"host":"playground"} }""");
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await QuietlyAsync(() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, CancellationToken.None));
    }

    public void Break() => socket.Abort();

    public void Dispose() => sending.Dispose();

    public Task SayAsync(string text) =>
        QuietlyAsync(() => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None));

    /// <summary>Takes acknowledgements until the bot or the line ends it.</summary>
    public async Task ListenAsync()
    {
        await QuietlyAsync(
            async () =>
            {
                while (await HearAsync() is { } heard)
                {
                    if (heard.Text("envelope_id") is { } id && unanswered.TryGetValue(id, out var answer))
                        answer.TrySetResult(heard);
                }
                if (socket.State == WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            },
            sends: false
        );
        foreach (var answer in unanswered.Values)
            answer.TrySetCanceled();
    }

    private async Task<JsonElement?> HearAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[8 * 1024];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
                return Json.TryParse(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length)) ?? default(JsonElement);
        }
    }

    // A line that has gone is noticed by whoever listens on it.
    private async Task QuietlyAsync(Func<Task> act, bool sends = true)
    {
        if (sends)
            await sending.WaitAsync();
        try
        {
            await act();
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
        finally
        {
            if (sends)
                sending.Release();
        }
    }
}
