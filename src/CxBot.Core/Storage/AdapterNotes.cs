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

    /// <summary>Keeps a note of at most 2,000 characters, whatever stood there.</summary>
    public Task KeepAsync(string platform, string key, string value, CancellationToken ct) => ChangeAsync(platform, key, _ => value, ct);

    /// <summary>
    /// Changes a note, or makes it (of null). Others may change it at the same moment: then it is what they made of it that is changed,
    /// so <paramref name="change"/> may be asked more than once.
    /// </summary>
    public async Task ChangeAsync(string platform, string key, Func<string?, string> change, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        // Another node may have written a moment ago, and then what this one remembers would keep the news from being written.
        var known = await (isAlone ? FindAsync(platform, key, ct) : ReadAsync(platform, key, now, ct));
        if (change(known) == known)
            return;
        await writer.WriteAsync(
            async db =>
            {
                var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key);
                var value = change(note?.Value);
                if (note is null)
                    db.Add(note = new AdapterNote { Platform = platform, Key = key });
                (note.Value, note.KeptAt) = (value, now.UtcDateTime);
                await db.SaveChangesAsync();
                db.AfterCommit(() => cache[(platform, key)] = (value, now));
            },
            ct
        );
    }

    private async Task<string?> ReadAsync(string platform, string key, DateTimeOffset now, CancellationToken ct)
    {
        var isCached = cache.TryGetValue((platform, key), out var before);
        await using var db = readers.Open();
        var note = await db.AdapterNotes.SingleOrDefaultAsync(note => note.Platform == platform && note.Key == key, ct);
        // What was written meanwhile is newer than what was read.
        if (note is null)
            cache.TryRemove(new((platform, key), before));
        else if (isCached)
            cache.TryUpdate((platform, key), (note.Value, now), before);
        else
            cache.TryAdd((platform, key), (note.Value, now));
        return note?.Value;
    }
}
