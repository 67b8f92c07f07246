using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>Opens sockets: a ticket for each (it is good for one), the handshake, Slack's hello.</summary>
internal sealed class SocketOpener(SocketTickets tickets, EnvelopeIntake intake, TimeProvider time, ILogger<SocketOpener> logger)
{
    /// <summary>For all three steps together.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Ours, beside the watch on Slack's: they find a line that is cut while nobody sends.
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PongWithin = TimeSpan.FromSeconds(20);

    /// <summary>A socket that Slack has greeted.</summary>
    /// <exception cref="SlackException">It was not to be had; the code may be one of <see cref="SocketEnd"/>.</exception>
    public async Task<SlackSocket> OpenAsync(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        SlackSocket? socket = null;
        try
        {
            socket = await ConnectAsync(await tickets.NextAsync(either.Token), either.Token);
            await await Task.WhenAny(socket.Hello, socket.Ending).WaitAsync(either.Token);
            return socket.Hello.IsCompleted ? socket : throw Refused(await socket.Ending);
        }
        catch (Exception failed)
        {
            socket?.Drop();
            if (socket is not null)
                await socket.DisposeAsync();
            throw failed switch
            {
                OperationCanceledException when !ct.IsCancellationRequested => Refused(SocketEnd.NoHello, failed),
                WebSocketException or HttpRequestException => Refused(SocketEnd.NotConnected, failed),
                _ => failed,
            };
        }
    }

    private async Task<SlackSocket> ConnectAsync(Uri url, CancellationToken ct)
    {
        var watch = new FrameWatch(time);
        var line = new HttpMessageInvoker(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                PlaintextStreamFilter = (connection, _) => new(new WatchedStream(connection.PlaintextStream, watch)),
            }
        );
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = PingEvery;
            socket.Options.KeepAliveTimeout = PongWithin;
            await socket.ConnectAsync(url, line, ct);
            return new SlackSocket(socket, line, watch, intake, time, logger);
        }
        catch
        {
            socket.Dispose();
            line.Dispose();
            throw;
        }
    }

    private static SlackException Refused(string code, Exception? inner = null) => new(SocketTickets.Method, code, inner: inner);
}
