using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CxBot.Playground.Slack.Sockets;

/// <summary>The right to open one socket, once, soon.</summary>
internal sealed class SocketTickets(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, DateTimeOffset> issued = new();

    public string Issue()
    {
        var now = time.GetUtcNow();
        foreach (var (old, born) in issued)
        {
            if (now - born > Life)
                issued.TryRemove(old, out _);
        }
        var ticket = Guid.CreateVersion7(now).ToString("N") + RandomNumberGenerator.GetHexString(32, lowercase: true);
        issued[ticket] = now;
        return ticket;
    }

    public bool TryUse(string ticket) => issued.TryRemove(ticket, out var born) && time.GetUtcNow() - born <= Life;
}
