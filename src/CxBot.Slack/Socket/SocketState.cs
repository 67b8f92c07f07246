using System.Globalization;

namespace CxBot.Slack.Socket;

/// <summary>How one of the sockets is doing.</summary>
/// <param name="IsConnected">Whether it receives.</param>
/// <param name="Words">For the operator.</param>
internal sealed record SocketState(bool IsConnected, string Words)
{
    public static SocketState Starting { get; } = new(false, "connecting");

    public static SocketState Connected(TimeSpan silence) =>
        new(true, string.Create(CultureInfo.InvariantCulture, $"connected, last heard {(int)silence.TotalSeconds} s ago"));

    public static SocketState Stopped { get; } = new(false, "stopped");

    public static SocketState Down(string reason) => new(false, $"down ({reason})");
}
