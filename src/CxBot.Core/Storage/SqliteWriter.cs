using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CxBot.Core.Storage;

/// <summary>
/// The gate: owns the only writable connection and one context on it. Work runs one piece after another, a savepoint each; all
/// that waits when a transaction begins, at most 64, shares its commit and so its fsync.
/// </summary>
internal sealed class SqliteWriter : IWriter, IAsyncDisposable
{
    private const int MostPerCommit = 64;

    private readonly Channel<WriterWork> queue = Channel.CreateUnbounded<WriterWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly CxDb db;
    private readonly TimeProvider time;
    private readonly CommitSignal signal;
    private bool leavesMessages;
    private readonly SqliteCheckpoints checkpoints;
    private readonly SqliteCommand begin,
        savepoint,
        release,
        rollbackTo,
        commit,
        rollback;
    private readonly Task loop;

    public SqliteWriter(SqliteConnection connection, SqliteCxDb db, TimeProvider time, CommitSignal signal)
    {
        this.connection = connection;
        this.db = db;
        this.time = time;
        this.signal = signal;
        // The savepoints are ours: EF need not make its own around each SaveChanges.
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        db.Database.AutoSavepointsEnabled = false;
        Execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
        );
        db.Statements = new StatementCache(connection, kept: true);
        checkpoints = new SqliteCheckpoints(connection.ConnectionString);
        begin = Prepared("BEGIN IMMEDIATE");
        savepoint = Prepared("SAVEPOINT work");
        release = Prepared("RELEASE work");
        rollbackTo = Prepared("ROLLBACK TO work");
        commit = Prepared("COMMIT");
        rollback = Prepared("ROLLBACK");
        loop = Task.Run(RunAsync);
    }

    public Task<T> WriteAsync<T>(Func<CxDb, Task<T>> work, CancellationToken ct)
    {
        var waiting = new WriterWork<T>(work, ct);
        return queue.Writer.TryWrite(waiting) ? waiting.Task : throw new ObjectDisposedException(nameof(SqliteWriter));
    }

    public Task EraseAsync(CancellationToken ct) => checkpoints.EmptyAsync(ct);

    public async ValueTask DisposeAsync()
    {
        // The container disposes it, and so does the database that made it.
        if (!queue.Writer.TryComplete())
            return;
        await loop;
        await checkpoints.DisposeAsync();
        await db.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<WriterWork>(MostPerCommit);
        while (await queue.Reader.WaitToReadAsync())
        {
            leavesMessages = false;
            await CommitTogetherAsync(batch);
            batch.Clear();
            checkpoints.Consider();
        }
    }

    private async Task CommitTogetherAsync(List<WriterWork> done)
    {
        try
        {
            begin.ExecuteNonQuery();
        }
        catch (Exception exception)
        {
            // Another process holds the file, or the connection is gone: whoever waits must hear it, or they would wait for ever.
            while (queue.Reader.TryRead(out var work))
                work.Fail(exception);
            return;
        }
        try
        {
            for (var taken = 0; taken < MostPerCommit && queue.Reader.TryRead(out var work); taken++)
            {
                if (!work.WasCancelled())
                    await RunOneAsync(work, done);
            }
            commit.ExecuteNonQuery();
        }
        catch (Exception exception)
        {
            // Nothing of the batch was kept: each caller must hear that, whatever its own work did.
            RollBack();
            done.ForEach(work => work.Fail(exception));
            return;
        }
        done.ForEach(work => work.Succeed());
        if (leavesMessages)
            signal.Wake();
    }

    /// <summary>Adds the work to what this commit keeps, or fails it alone. Throws when the whole transaction is gone.</summary>
    private async Task RunOneAsync(WriterWork work, List<WriterWork> done)
    {
        done.Add(work);
        savepoint.ExecuteNonQuery();
        try
        {
            await work.RunAsync(db);
            db.WriteAppended(time);
            release.ExecuteNonQuery();
            leavesMessages |= db.LeavesMessages;
        }
        catch (Exception exception) when (InTransaction())
        {
            // A full disk or an I/O error ends the whole transaction by itself; then the others' work is gone too, and this
            // is not caught here.
            rollbackTo.ExecuteNonQuery();
            release.ExecuteNonQuery();
            done.RemoveAt(done.Count - 1);
            work.Fail(exception);
        }
        finally
        {
            db.Forget();
        }
    }

    private void RollBack()
    {
        try
        {
            if (InTransaction())
                rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The callers hear of the fault that led here; the next BEGIN will say if this one lasts.
        }
    }

    private bool InTransaction() => raw.sqlite3_get_autocommit(connection.Handle!) == 0;

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepared(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }
}
