using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Slack.Sockets;

/// <summary>Takes a socket that the bot opens, greets it, and ends it when its time is up.</summary>
internal sealed class SocketEndpoint(SocketTickets tickets, SlackSockets sockets, IHostApplicationLifetime lifetime, TimeProvider time)
{
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(5);

    // With debug_reconnects in the address.
    private static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(360);
    private static readonly TimeSpan WarnedBefore = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(3);

    // Slack pings whatever the client does; .NET does when it has heard nothing for that long, and clients ping as well.
    private static readonly WebSocketAcceptContext Pinging = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(1),
        KeepAliveTimeout = TimeSpan.FromSeconds(20),
    };

    public async Task ServeAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || !tickets.TryUse(context.Request.Query["ticket"].ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status408RequestTimeout;
            return;
        }

        using var webSocket = await context.WebSockets.AcceptWebSocketAsync(Pinging);
        using var socket = new OpenSocket(webSocket);
        var life = context.Request.Query["debug_reconnects"] == "true" ? ShortLife : UsualLife;
        using var over = new CancellationTokenSource();
        var ending = EndAsync(socket, life, over.Token);
        try
        {
            if (!sockets.TryAdd(socket))
                await socket.SayGoodbyeAsync("too_many_websockets");
            else
                await socket.GreetAsync(sockets.Count, life);
            await socket.ListenAsync();
        }
        finally
        {
            sockets.Remove(socket);
            await over.CancelAsync();
            await ending;
        }
    }

    private async Task EndAsync(OpenSocket socket, TimeSpan life, CancellationToken over)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over, lifetime.ApplicationStopping);
        try
        {
            await Task.Delay(life - WarnedBefore, time, either.Token);
            await socket.SayAsync("""{"type":"disconnect","reason":"warning","debug_info":{"host":"playground"}}""");
            await Task.Delay(WarnedBefore, time, either.Token);
            sockets.Remove(socket);
            await socket.SayGoodbyeAsync("refresh_requested");
        }
        catch (OperationCanceledException) when (!over.IsCancellationRequested)
        {
            // The bot, which stops as well, says goodbye first; a stranger may not.
            await WaitAsync(Farewell, over);
            socket.Break();
        }
        catch (OperationCanceledException)
        {
            // It ended by itself.
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken over)
    {
        try
        {
            await Task.Delay(wait, time, over);
        }
        catch (OperationCanceledException)
        {
            // It ended in time.
        }
    }
}
