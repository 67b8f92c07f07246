using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Tests.Support;

/// <summary>
/// Hears from the log which pauses sockets make. The clock can't tell them from what else the bot waits for: they are drawn by lot.
/// </summary>
internal sealed class SocketPauses : ILoggerProvider, ILogger
{
    private readonly Channel<TimeSpan> begun = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>The next pause that a socket has begun, to the full second above.</summary>
    public async Task<TimeSpan> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await begun.Reader.ReadAsync(patience.Token);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (eventId.Name == "SocketDown" && state is IReadOnlyList<KeyValuePair<string, object?>> values)
            begun.Writer.TryWrite(TimeSpan.FromSeconds((int)values.Single(value => value.Key == "Seconds").Value!));
    }

    public void Dispose() { }
}
