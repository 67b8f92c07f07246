using System.Data.Common;
using System.Net.Sockets;
using System.Xml.Linq;
using CxBot.Core.Checkups;
using CxBot.Core.Storage;
using CxBot.Host.Protection;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Checkups;

/// <summary>Finds out whether the keys that protect tokens in the database are wrapped, and can be unwrapped.</summary>
internal sealed class KeyCheckup(IOptions<StorageOptions> options, StorageLook look) : ICheckup
{
    public CheckupArea Area => CheckupArea.Storage;

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        try
        {
            var encryption = new KeyEncryption(options);
            encryption.Check((await RingAsync(ct)).Select(XElement.Parse));
            return
            [
                encryption.IsSet
                    ? Finding.Ok("The key encryption key can be read, and fits the keys in the database.")
                    : Finding.Warning($"{KeyEncryption.NotSet}."),
            ];
        }
        catch (StartRefusedException refused)
        {
            return [Finding.Wrong(refused.Message)];
        }
        catch (Exception fault) when (fault is DbException or SocketException or TimeoutException or ArgumentException)
        {
            return [Finding.Warning("Whether the keys in the database can be read is not known while the database is not.")];
        }
    }

    private Task<IReadOnlyList<string>> RingAsync(CancellationToken ct) =>
        Task.Run(() => look.ProtectionKeysAsync(ct), ct).WaitAsync(ICheckup.Patience, ct);
}
