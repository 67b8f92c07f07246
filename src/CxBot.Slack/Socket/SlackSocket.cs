using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>One connected WebSocket: takes envelopes, acknowledges each where it came from, notices when the other side has gone.</summary>
internal sealed class SlackSocket : IAsyncDisposable
{
    /// <summary>Slack pings more often than this.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly WebSocket socket;
    private readonly IDisposable line;
    private readonly FrameWatch watch;
    private readonly EnvelopeIntake intake;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly RunningTasks answers = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource gone = new();
    private readonly TaskCompletionSource hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task reading;
    private readonly Task watching;
    private volatile bool closing;

    /// <param name="socket">Connected.</param>
    /// <param name="line">What has to go with it.</param>
    /// <param name="watch">Sees its bytes.</param>
    /// <param name="intake">Takes what comes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of trouble.</param>
    public SlackSocket(WebSocket socket, IDisposable line, FrameWatch watch, EnvelopeIntake intake, TimeProvider time, ILogger logger)
    {
        (this.socket, this.line, this.watch, this.intake, this.time, this.logger) = (socket, line, watch, intake, time, logger);
        reading = Task.Run(ReadAsync);
        watching = WatchAsync();
    }

    /// <summary>Ends when Slack has said hello; only then the socket counts.</summary>
    public Task Hello => hello.Task;

    /// <summary>Ends with a reason of <see cref="SocketEnd"/> when Slack announces the end, or when it has come.</summary>
    public Task<string> Ending => ending.Task;

    /// <summary>When Slack last sent a frame or a ping.</summary>
    public DateTimeOffset LastHeard => watch.LastHeard;

    /// <summary>Whether it is gone, announced or not.</summary>
    public bool IsGone => reading.IsCompleted;

    /// <summary>Lets it go without a word, for when nobody is there to hear one.</summary>
    public void Drop() => socket.Abort();

    /// <summary>Closes it once everything that came on it is answered; envelopes that come after that are Slack's to send again.</summary>
    public async ValueTask DisposeAsync()
    {
        await WithinAsync(answers.WhenNoneAsync());
        closing = true;
        await WithinAsync(CloseAsync());
        await WithinAsync(reading);
        await gone.CancelAsync();
        socket.Dispose();
        await reading;
        await watching;
        line.Dispose();
        gone.Dispose();
    }

    private async Task ReadAsync()
    {
        var frames = new FrameReader(socket, logger);
        try
        {
            while (await frames.NextAsync(gone.Token) is { } frame)
                Take(frame);
            ending.TrySetResult(SocketEnd.Closed);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            ending.TrySetResult(SocketEnd.Broken);
        }
    }

    private void Take(SocketFrame frame)
    {
        switch (frame)
        {
            case { Type: "hello" }:
                hello.TrySetResult();
                break;
            case { Type: "disconnect" }:
                ending.TrySetResult(frame.Reason ?? SocketEnd.Closed);
                break;
            case { EnvelopeId: { } id } when !closing:
                // On another thread: the next frame may be a quick one.
                answers.Add(Task.Run(() => AnswerAsync(id, frame)));
                break;
            default:
                logger.NothingToDo(frame.Type ?? "");
                break;
        }
    }

    private async Task AnswerAsync(string envelopeId, SocketFrame frame)
    {
        var ack = await intake.TakeAsync(frame);
        // As an HTTP status that is no success does: Slack sends an event again.
        if (ack.Status != 200)
            logger.NotAcknowledged(frame.Type ?? "");
        else
            await SendAsync(SocketAck.Write(envelopeId, ack, frame.AcceptsResponsePayload));
    }

    private async Task SendAsync(ReadOnlyMemory<byte> text)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, gone.Token);
        try
        {
            // A WebSocket sends one message at a time.
            await sending.WaitAsync(either.Token);
            try
            {
                await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, either.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception failed)
            when (failed is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            logger.AnswerNotSent(Ending.IsCompletedSuccessfully ? await Ending : SocketEnd.Broken);
        }
    }

    private async Task WatchAsync()
    {
        try
        {
            while (watch.LastHeard + LongestSilence - time.GetUtcNow() is { Ticks: > 0 } left)
                await Task.Delay(left, time, gone.Token);
            ending.TrySetResult(SocketEnd.Silent);
            Drop();
        }
        catch (OperationCanceledException)
        {
            // It ended before it fell silent.
        }
    }

    private async Task CloseAsync()
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, gone.Token);
        }
        catch (Exception failed)
            when (failed is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Then it is gone already.
        }
    }

    private async Task WithinAsync(Task task)
    {
        try
        {
            await task.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            // Whoever stops does not wait for a line that hangs.
        }
    }
}
