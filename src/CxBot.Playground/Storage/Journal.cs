using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CxBot.Playground.Storage;

/// <summary>
/// What the two platforms remember, in one small file. A write is committed before the bot hears "ok", so that what a real
/// platform would still know after the bot was killed is still known here.
/// </summary>
internal sealed class Journal : IAsyncDisposable
{
    private const int LargestBatch = 64;

    private readonly SqliteConnection connection;
    private readonly Channel<JournalEntry> waiting = Channel.CreateUnbounded<JournalEntry>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly ILookup<string, (string Id, string Body)> kept;
    private readonly Task writing;

    public Journal(string directory)
    {
        Directory.CreateDirectory(directory);
        var source = new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "playground.db"), Pooling = false };
        connection = new SqliteConnection(source.ToString());
        connection.Open();
        // NORMAL loses nothing when the process is killed: the write-ahead log is in the system's hands by then.
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        Run("CREATE TABLE IF NOT EXISTS kept (kind TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID");
        kept = ReadAll().ToLookup(row => row.Kind, row => (row.Id, row.Body));
        writing = Task.Run(WriteAsync);
    }

    /// <summary>What was kept of that kind when the journal was opened, in the order of the ids.</summary>
    public IEnumerable<(string Id, string Body)> Read(string kind) => kept[kind];

    /// <summary>Keeps a body, or forgets it (null). Writes are committed in the order of the calls.</summary>
    public Task WriteAsync(string kind, string id, string? body)
    {
        var entry = new JournalEntry(kind, id, body);
        return waiting.Writer.TryWrite(entry)
            ? entry.Committed.Task
            : Task.FromException(new ObjectDisposedException(nameof(Journal), "The playground is closing."));
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        await connection.DisposeAsync();
    }

    private async Task WriteAsync()
    {
        var batch = new List<JournalEntry>(LargestBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && waiting.Reader.TryRead(out var entry))
                batch.Add(entry);
            try
            {
                Commit(batch);
            }
            catch (SqliteException fault)
            {
                batch.ForEach(entry => entry.Committed.SetException(fault));
                continue;
            }

            batch.ForEach(entry => entry.Committed.SetResult());
        }
    }

    private void Commit(List<JournalEntry> batch)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var entry in batch)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = entry.Body is null
                ? "DELETE FROM kept WHERE kind = $kind AND id = $id"
                : "INSERT INTO kept (kind, id, body) VALUES ($kind, $id, $body) ON CONFLICT DO UPDATE SET body = excluded.body";
            command.Parameters.AddWithValue("$kind", entry.Kind);
            command.Parameters.AddWithValue("$id", entry.Id);
            if (entry.Body is not null)
                command.Parameters.AddWithValue("$body", entry.Body);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private List<(string Kind, string Id, string Body)> ReadAll()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT kind, id, body FROM kept ORDER BY kind, id";
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string, string)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return rows;
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
