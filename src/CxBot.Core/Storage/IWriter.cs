namespace CxBot.Core.Storage;

/// <summary>
/// The only way to write. On SQLite everything in the process passes one gate and up to 64 pieces of work share a commit; on
/// PostgreSQL each has a transaction of its own. The task ends after the commit; an exception in the work undoes that work alone
/// and reaches its caller.
/// </summary>
public interface IWriter
{
    /// <summary>
    /// Runs the work in a transaction. Inside it nothing but the database may be awaited, and it may run again from the start
    /// when PostgreSQL reports a conflict. <paramref name="ct"/> is heeded until the work begins, not after.
    /// </summary>
    Task<T> WriteAsync<T>(Func<CxDb, Task<T>> work, CancellationToken ct);

    /// <summary>Has what was deleted or changed leave the files too, where that is not the server's business.</summary>
    Task EraseAsync(CancellationToken ct);
}
