using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Storage;

/// <summary>
/// What an adapter must remember and Core must not understand: a conversation's service URL, the id of a one-to-one chat.
/// Read through a cache; a note is written only when it changed.
/// </summary>
public sealed class AdapterNotes(IWriter writer, Readers readers, IOptions<StorageOptions> storage, TimeProvider time)
{
    private readonly bool isAlone = storage.Value.Provider == StorageProvider.Sqlite;
    private readonly TimeSpan knownFor = storage.Value.KnownFor;
    private readonly ConcurrentDictionary<(string Platform, string Key), (string Value, DateTimeOffset ReadAt)> cache = new();

    /// <summary>The note, or null.</summary>
    public async Task<string?> FindAsync(string platform, string key, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return cache.TryGetValue((platform, key), out var kept) && now - kept.ReadAt < knownFor
            ? kept.Value
            : await ReadAsync(platform, key, now, ct);
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
        var now = time.GetUtcNow();
        // Another node may have written a moment ago, and then what this one remembers would keep the news from being written.
        if (await (isAlone ? FindAsync(platform, key, ct) : ReadAsync(platform, key, now, ct)) == value)
            return;
        await writer.WriteAsync(
            async db =>
            {
                var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key);
                if (note is null)
                    db.Add(note = new AdapterNote { Platform = platform, Key = key });
                note.Value = value;
                note.KeptAt = now.UtcDateTime;
                await db.SaveChangesAsync();
            },
            ct
        );
        cache[(platform, key)] = (value, now);
    }

    private async Task<string?> ReadAsync(string platform, string key, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = readers.Open();
        var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key, ct);
        if (note is null)
        {
            cache.TryRemove((platform, key), out _);
            return null;
        }
        cache[(platform, key)] = (note.Value, now);
        return note.Value;
    }
}
