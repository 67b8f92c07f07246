using Microsoft.Data.Sqlite;

namespace CxBot.Core.Storage;

/// <summary>
/// Moves the write-ahead log into the database file on a connection of its own, beside the writer, so that no commit pays for
/// it. Passive: it never makes the writer or a reader wait, and the next one goes on where this one had to stop.
/// </summary>
internal sealed class SqliteCheckpoints : IAsyncDisposable
{
    private const long WorthIt = 4 * 1024 * 1024;

    private readonly SqliteConnection connection;
    private readonly FileInfo log;
    private Task running = Task.CompletedTask;

    public SqliteCheckpoints(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        log = new FileInfo(connection.DataSource + "-wal");
    }

    /// <summary>After a commit, by the writer's loop only.</summary>
    public void Consider()
    {
        if (!running.IsCompleted)
            return;
        log.Refresh();
        if (log.Exists && log.Length >= WorthIt)
            running = Task.Run(Checkpoint);
    }

    /// <summary>
    /// Moves all of the log and empties its file, which else keeps what was deleted from the database. Waits for readers as long as
    /// the connection's timeout; the next one goes on where this one had to stop.
    /// </summary>
    public Task EmptyAsync(CancellationToken ct) =>
        Task.Run(
            () =>
            {
                using var own = new SqliteConnection(connection.ConnectionString);
                own.Open();
                using var command = own.CreateCommand();
                command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                command.ExecuteNonQuery();
            },
            ct
        );

    public async ValueTask DisposeAsync()
    {
        await running;
        await connection.DisposeAsync();
    }

    private void Checkpoint()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // A full disk, say: the log keeps everything, and the next checkpoint tries again.
        }
    }
}
