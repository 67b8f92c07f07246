using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CxBot.Playground.Tests;

/// <summary>A socket as a bot opens it.</summary>
internal sealed class BotSocket(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<BotSocket> OpenAsync(PlaygroundApp playground)
    {
        var response = await playground.CallSlackAsync("apps.connections.open", playground.Configuration["Slack:AppToken"]);
        var url = JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("url")!;
        return await OpenAsync(url);
    }

    public static async Task<BotSocket> OpenAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return new BotSocket(socket);
    }

    /// <summary>The next frame; null when the other side closed.</summary>
    public async Task<JsonElement?> HearAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[256 * 1024];
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            length += read.Count;
            if (read.EndOfMessage)
                return JsonElement.Parse(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }

    public Task SayAsync(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task AcknowledgeAsync(JsonElement envelope, string payload = "") =>
        SayAsync($$"""{"envelope_id":"{{envelope.Text("envelope_id")}}"{{(payload.Length > 0 ? $",\"payload\":{payload}" : "")}}}""");

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }
}
