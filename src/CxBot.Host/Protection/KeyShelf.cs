using System.Xml.Linq;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Host.Protection;

/// <summary>
/// The key ring's keys, kept in the database. The ring asks for them synchronously and at any time, also while the one writer is
/// busy with whoever waits for the answer; so they are in memory, loaded at the start, and what is new is saved apart.
/// </summary>
internal sealed class KeyShelf(IWriter writer, Readers readers, TimeProvider time) : IXmlRepository
{
    // Whoever starts first on an empty database names its key so, and so only one node can be the first.
    private const string First = "first";

    private readonly Lock gate = new();
    private readonly List<(string Name, XElement Element)> unsaved = [];
    private List<XElement> kept = [];

    /// <summary>Whether there is any key.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return kept.Count + unsaved.Count == 0;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (gate)
            return [.. kept.Concat(unsaved.Select(one => one.Element)).Select(element => new XElement(element))];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        lock (gate)
            unsaved.Add((friendlyName, new XElement(element)));
    }

    /// <summary>Reads what stands in the database now, also what other nodes made.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        await using var db = readers.Open();
        var rows = await db.ProtectionKeys.OrderBy(key => key.Id).Select(key => key.Xml).ToListAsync(ct);
        lock (gate)
            kept = rows.ConvertAll(XElement.Parse);
    }

    /// <summary>Saves what the ring has made since the last time.</summary>
    public Task SaveAsync(CancellationToken ct) => SaveAsync(onlyAsFirst: false, ct);

    /// <summary>Saves the ring's first key, unless another node was quicker: then that one's is taken, and this one forgotten.</summary>
    public Task SaveFirstAsync(CancellationToken ct) => SaveAsync(onlyAsFirst: true, ct);

    private async Task SaveAsync(bool onlyAsFirst, CancellationToken ct)
    {
        List<(string Name, XElement Element)> taken;
        lock (gate)
            taken = [.. unsaved];
        await writer.WriteAsync(
            async db =>
            {
                // Two nodes at once: the second breaks the unique name, starts again from here, and finds the other's key.
                if (onlyAsFirst && await db.ProtectionKeys.AnyAsync())
                    return;
                foreach (var (name, element) in taken)
                    db.Add(
                        new ProtectionKey
                        {
                            Name = onlyAsFirst ? First : name,
                            Xml = element.ToString(SaveOptions.DisableFormatting),
                            KeptAt = time.GetUtcNow().UtcDateTime,
                        }
                    );
                await db.SaveChangesAsync();
            },
            ct
        );
        lock (gate)
            unsaved.RemoveAll(taken.Contains);
        await LoadAsync(ct);
    }
}
