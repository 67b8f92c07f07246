using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CxBot.Core.Storage;

/// <summary>
/// A transaction for each piece of work. What two nodes change at once is guarded by concurrency tokens, unique keys and
/// statements that are atomic in themselves; the loser of a conflict starts again from the beginning.
/// </summary>
internal sealed class PostgresWriter(IDbContextFactory<PostgresCxDb> contexts, TimeProvider time, CommitSignal signal) : IWriter
{
    private const int MostTries = 5;

    public async Task<T> WriteAsync<T>(Func<CxDb, Task<T>> work, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                return await RunOnceAsync(work);
            }
            catch (Exception exception) when (tries < MostTries && IsConflict(exception)) { }
        }
    }

    // The server's vacuum does it.
    public Task EraseAsync(CancellationToken ct) => Task.CompletedTask;

    private async Task<T> RunOnceAsync<T>(Func<CxDb, Task<T>> work)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        try
        {
            db.Statements = new StatementCache(db.Database.GetDbConnection(), kept: false);
            var outcome = await work(db);
            db.WriteAppended(time);
            var afterCommit = db.TakeAfterCommit();
            await transaction.CommitAsync();
            foreach (var then in afterCommit)
                then();
            if (db.LeavesMessages)
                signal.Wake();
            return outcome;
        }
        finally
        {
            db.Forget();
        }
    }

    private static bool IsConflict(Exception exception) =>
        exception is DbUpdateConcurrencyException
        || (exception as PostgresException ?? exception.InnerException as PostgresException)
            is {
                SqlState: PostgresErrorCodes.DeadlockDetected
                    or PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.UniqueViolation
            };
}
