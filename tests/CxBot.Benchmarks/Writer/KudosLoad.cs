using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CxBot.Benchmarks.Writer;

/// <summary>64 keep-alive connections over loopback, each sending its next request when the last was answered.</summary>
internal static class KudosLoad
{
    private const int Connections = 64;
    private static readonly byte[] Request = "POST /kudos HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    /// <summary>
    /// Answers with status 200 a second, and the processor time of the whole process for each, load included; any other answer
    /// ends the run.
    /// </summary>
    public static async Task<(double PerSecond, double ProcessorMicroseconds)> RunAsync(int port, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => ConnectionAsync(port, started, time)));
        var count = counts.Sum();
        return (
            count / Stopwatch.GetElapsedTime(started).TotalSeconds,
            (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / count
        );
    }

    private static async Task<int> ConnectionAsync(int port, long started, TimeSpan time)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[1024];
        var count = 0;
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            await socket.SendAsync(Request);
            var read = await socket.ReceiveAsync(buffer);
            if (!buffer.AsSpan(0, read).StartsWith("HTTP/1.1 200"u8))
                throw new InvalidOperationException($"Not answered with 200: {System.Text.Encoding.ASCII.GetString(buffer, 0, read)}");
            count++;
        }
        return count;
    }
}
