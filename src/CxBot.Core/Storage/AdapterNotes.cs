using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>
/// What an adapter must remember and Core must not understand: a conversation's service URL, the id of a one-to-one chat.
/// Read through a cache; a note is written only when it changed.
/// </summary>
public sealed class AdapterNotes(IWriter writer, Readers readers, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Platform, string Key), string> cache = new();

    /// <summary>The note, or null.</summary>
    public async Task<string?> FindAsync(string platform, string key, CancellationToken ct)
    {
        if (cache.TryGetValue((platform, key), out var kept))
            return kept;
        await using var db = readers.Open();
        var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key, ct);
        return note is null ? null : cache.GetOrAdd((platform, key), note.Value);
    }

    /// <summary>All notes whose key begins so, by key.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync(string platform, string prefix, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db
            .AdapterNotes.Where(note => note.Platform == platform && note.Key.StartsWith(prefix))
            .ToDictionaryAsync(note => note.Key, note => note.Value, ct);
    }

    /// <summary>Keeps a note of at most 2,000 characters.</summary>
    public async Task KeepAsync(string platform, string key, string value, CancellationToken ct)
    {
        if (await FindAsync(platform, key, ct) == value)
            return;
        await writer.WriteAsync(
            async db =>
            {
                var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key);
                if (note is null)
                    db.Add(note = new AdapterNote { Platform = platform, Key = key });
                note.Value = value;
                note.KeptAt = time.GetUtcNow().UtcDateTime;
                await db.SaveChangesAsync();
            },
            ct
        );
        cache[(platform, key)] = value;
    }
}
