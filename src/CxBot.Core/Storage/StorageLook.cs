using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Storage;

/// <summary>The database to look at, also beside a bot that runs: unlike the bot's own way in, this makes, migrates and locks nothing.</summary>
public sealed class StorageLook(IOptions<StorageOptions> options)
{
    /// <summary>A context with an open connection that only reads; null while there is no database file yet.</summary>
    /// <exception cref="DbException">The database can't be opened.</exception>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    internal async Task<CxDb?> OpenAsync(CancellationToken ct)
    {
        if (Context() is not { } db)
            return null;
        try
        {
            await db.Database.OpenConnectionAsync(ct);
            return db;
        }
        catch (Exception refused)
        {
            await db.DisposeAsync();
            // EF wraps what may pass by itself, and then says nothing of what it was.
            if (refused is InvalidOperationException { InnerException: DbException cause })
                throw cause;
            throw;
        }
    }

    /// <summary>The keys that protect secrets at rest, as they are kept; none while there is no database.</summary>
    /// <exception cref="DbException">The database can't be opened, or has no such table yet.</exception>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    public async Task<IReadOnlyList<string>> ProtectionKeysAsync(CancellationToken ct)
    {
        await using var db = await OpenAsync(ct);
        return db is null || StorageMigration.Applied(db) is null ? [] : await db.ProtectionKeys.Select(key => key.Xml).ToListAsync(ct);
    }

    private CxDb? Context()
    {
        if (options.Value.Provider == StorageProvider.Postgres)
            return StorageSetup.Postgres(options.Value.ConnectionString, readOnly: true).CreateDbContext();
        var file = StorageSetup.SqliteFile(options.Value);
        if (!File.Exists(file.DataSource))
            return null;
        // Without a log beside it nobody is writing, and to read it as one that never changes leaves no files behind.
        if (new FileInfo(file.DataSource + "-wal") is not { Exists: true, Length: > 0 })
            file.DataSource = new Uri(file.DataSource).AbsoluteUri + "?immutable=1";
        (file.Mode, file.Pooling) = (SqliteOpenMode.ReadOnly, false);
        return new SqliteCxDb(new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite(file.ConnectionString).Options);
    }
}
