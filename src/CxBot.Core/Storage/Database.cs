using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Storage;

/// <summary>The opened database: migrated first, then one way to write and one to read.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly SqliteFileLock? fileLock;

    public Database(IOptions<StorageOptions> options, TimeProvider time, CommitSignal signal)
    {
        if (options.Value.Provider == StorageProvider.Sqlite)
        {
            var file = StorageSetup.SqliteFile(options.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(file.DataSource)!);
            fileLock = new SqliteFileLock(file.DataSource);
            var connection = new SqliteConnection(file.ConnectionString);
            connection.Open();
            var db = new SqliteCxDb(StorageSetup.Sqlite(connection));
            StorageMigration.Run(db);
            var readers = StorageSetup.SqliteReaders(file);
            Writer = new SqliteWriter(connection, db, time, signal);
            Readers = new Readers(readers.CreateDbContext);
        }
        else
        {
            var writers = StorageSetup.Postgres(options.Value.ConnectionString, readOnly: false);
            var readers = StorageSetup.Postgres(options.Value.ConnectionString, readOnly: true);
            using (var db = writers.CreateDbContext())
                StorageMigration.Run(db);
            Writer = new PostgresWriter(writers, time, signal);
            Readers = new Readers(readers.CreateDbContext);
        }
    }

    public IWriter Writer { get; }

    public Readers Readers { get; }

    public async ValueTask DisposeAsync()
    {
        if (Writer is IAsyncDisposable gate)
            await gate.DisposeAsync();
        fileLock?.Dispose();
    }
}
