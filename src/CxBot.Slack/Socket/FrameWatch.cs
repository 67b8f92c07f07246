namespace CxBot.Slack.Socket;

/// <summary>
/// Follows the bytes that come in on a WebSocket just far enough to know when the other side last said something of its own: a
/// frame or a ping. <see cref="System.Net.WebSockets.ClientWebSocket"/> keeps pings to itself, and pongs only say that the line
/// is there, not that anybody still sends.
/// </summary>
internal sealed class FrameWatch(TimeProvider time)
{
    private const int Pong = 0xA;
    private static readonly byte[] EndOfHead = [13, 10, 13, 10];

    private readonly byte[] header = new byte[14];
    private int headSeen;
    private int headerLength;
    private ulong payloadLeft;
    private bool isPong;
    private long lastHeard = time.GetUtcNow().UtcTicks;

    public DateTimeOffset LastHeard => new(Interlocked.Read(ref lastHeard), TimeSpan.Zero);

    /// <summary>Takes the next bytes, the HTTP head of the handshake first, however they are cut. Called by one reader at a time.</summary>
    public void Saw(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (headSeen < EndOfHead.Length)
            {
                headSeen =
                    bytes[0] == EndOfHead[headSeen] ? headSeen + 1
                    : bytes[0] == EndOfHead[0] ? 1
                    : 0;
                bytes = bytes[1..];
            }
            else if (payloadLeft > 0)
            {
                var passed = (int)Math.Min(payloadLeft, (ulong)bytes.Length);
                payloadLeft -= (ulong)passed;
                bytes = bytes[passed..];
                Hear();
            }
            else
            {
                header[headerLength++] = bytes[0];
                bytes = bytes[1..];
                if (headerLength >= 2 && headerLength == HeaderLength())
                    BeginPayload();
            }
        }
    }

    // RFC 6455, 5.2: two bytes, the long forms of the length, the mask.
    private int HeaderLength() => 2 + LengthBytes() + ((header[1] & 0x80) != 0 ? 4 : 0);

    private int LengthBytes() =>
        (header[1] & 0x7F) switch
        {
            126 => 2,
            127 => 8,
            _ => 0,
        };

    private void BeginPayload()
    {
        isPong = (header[0] & 0x0F) == Pong;
        payloadLeft = LengthBytes() == 0 ? (ulong)(header[1] & 0x7F) : 0;
        foreach (var part in header.AsSpan(2, LengthBytes()))
            payloadLeft = (payloadLeft << 8) | part;
        headerLength = 0;
        Hear();
    }

    private void Hear()
    {
        if (!isPong)
            Interlocked.Exchange(ref lastHeard, time.GetUtcNow().UtcTicks);
    }
}
