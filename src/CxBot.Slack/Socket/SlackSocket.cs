using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>One connected WebSocket: takes envelopes, acknowledges each where it came from, notices when the other side has gone.</summary>
internal sealed class SlackSocket : IAsyncDisposable
{
    /// <summary>Slack pings more often than this.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly WebSocket _socket;
    private readonly IDisposable _line;
    private readonly FrameWatch _watch;
    private readonly EnvelopeIntake _intake;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly RunningTasks _answers = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _gone = new();
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private readonly Task _watching;
    private volatile bool _closing;

    /// <param name="socket">Connected.</param>
    /// <param name="line">What has to go with it.</param>
    /// <param name="watch">Sees its bytes.</param>
    /// <param name="intake">Takes what comes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of trouble.</param>
    public SlackSocket(WebSocket socket, IDisposable line, FrameWatch watch, EnvelopeIntake intake, TimeProvider time, ILogger logger)
    {
        (_socket, _line, _watch, _intake, _time, _logger) = (socket, line, watch, intake, time, logger);
        _reading = Task.Run(ReadAsync);
        _watching = WatchAsync();
    }

    /// <summary>Ends when Slack has said hello; only then the socket counts.</summary>
    public Task Hello => _hello.Task;

    /// <summary>Ends with a reason of <see cref="SocketEnd"/> when Slack announces the end, or when it has come.</summary>
    public Task<string> Ending => _ending.Task;

    /// <summary>When Slack last sent a frame or a ping.</summary>
    public DateTimeOffset LastHeard => _watch.LastHeard;

    /// <summary>Whether it is gone, announced or not.</summary>
    public bool IsGone => _reading.IsCompleted;

    /// <summary>Lets it go without a word, for when nobody is there to hear one.</summary>
    public void Drop() => _socket.Abort();

    /// <summary>Closes it once everything that came on it is answered; envelopes that come after that are Slack's to send again.</summary>
    public async ValueTask DisposeAsync()
    {
        await WithinAsync(_answers.WhenNoneAsync());
        _closing = true;
        await WithinAsync(CloseAsync());
        await WithinAsync(_reading);
        await _gone.CancelAsync();
        _socket.Dispose();
        await _reading;
        await _watching;
        _line.Dispose();
        _gone.Dispose();
    }

    private async Task ReadAsync()
    {
        var frames = new FrameReader(_socket, _logger);
        try
        {
            while (await frames.NextAsync(_gone.Token) is { } frame)
                Take(frame);
            _ending.TrySetResult(SocketEnd.Closed);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _ending.TrySetResult(SocketEnd.Broken);
        }
    }

    private void Take(SocketFrame frame)
    {
        switch (frame)
        {
            case { Type: "hello" }:
                _hello.TrySetResult();
                break;
            case { Type: "disconnect" }:
                _ending.TrySetResult(frame.Reason ?? SocketEnd.Closed);
                break;
            case { EnvelopeId: { } id } when !_closing:
                // On another thread: the next frame may be a quick one.
                _answers.Add(Task.Run(() => AnswerAsync(id, frame)));
                break;
            default:
                _logger.NothingToDo(frame.Type ?? "");
                break;
        }
    }

    private async Task AnswerAsync(string envelopeId, SocketFrame frame)
    {
        var ack = await _intake.TakeAsync(frame);
        // As an HTTP status that is no success does: Slack sends an event again.
        if (ack.Status != 200)
            _logger.NotAcknowledged(frame.Type ?? "");
        else
            await SendAsync(SocketAck.Write(envelopeId, ack, frame.AcceptsResponsePayload));
    }

    private async Task SendAsync(ReadOnlyMemory<byte> text)
    {
        using var patience = new CancellationTokenSource(Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, _gone.Token);
        try
        {
            // A WebSocket sends one message at a time.
            await _sending.WaitAsync(either.Token);
            try
            {
                await _socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, either.Token);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception failed)
            when (failed is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            _logger.AnswerNotSent(Ending.IsCompletedSuccessfully ? await Ending : SocketEnd.Broken);
        }
    }

    private async Task WatchAsync()
    {
        try
        {
            while (_watch.LastHeard + LongestSilence - _time.GetUtcNow() is { Ticks: > 0 } left)
                await Task.Delay(left, _time, _gone.Token);
            _ending.TrySetResult(SocketEnd.Silent);
            Drop();
        }
        catch (OperationCanceledException)
        {
            // It ended before it fell silent.
        }
    }

    private async Task CloseAsync()
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _gone.Token);
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
            await task.WaitAsync(Patience, _time);
        }
        catch (TimeoutException)
        {
            // Whoever stops does not wait for a line that hangs.
        }
    }
}
