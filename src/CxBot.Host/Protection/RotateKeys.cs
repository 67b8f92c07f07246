using CxBot.Core.Scheduling;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace CxBot.Host.Protection;

/// <summary>
/// Takes up keys that other nodes made, and makes the next one in time: each is in use for 90 days, and the next is made two
/// weeks before and used three days after, when every node knows it. Old keys stay: what they protect must be read.
/// </summary>
internal sealed class RotateKeys(KeyShelf shelf, IKeyManager keys, TimeProvider time) : IScheduledTask
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(14);
    private static readonly TimeSpan Spread = TimeSpan.FromDays(3);

    public string Name => "rotate-keys";

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken ct)
    {
        await shelf.LoadAsync(ct);
        var now = time.GetUtcNow();
        if (keys.GetAllKeys().Any(key => !key.IsRevoked && key.ExpirationDate > now + Ahead))
            return;
        keys.CreateNewKey(now + Spread, now + Spread + Lifetime);
        await shelf.SaveAsync(ct);
    }
}
