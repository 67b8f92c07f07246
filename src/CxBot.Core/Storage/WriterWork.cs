namespace CxBot.Core.Storage;

/// <summary>A piece of work waiting at the gate, and the promise made to its caller.</summary>
internal abstract class WriterWork
{
    /// <summary>Whether the caller gave up before the work began; its promise is ended then.</summary>
    public abstract bool WasCancelled();

    /// <summary>Does the work; its outcome is kept until the commit.</summary>
    public abstract Task RunAsync(CxDb db);

    /// <summary>After the commit: tells the caller.</summary>
    public abstract void Succeed();

    /// <summary>After a rollback: tells the caller why.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class WriterWork<T>(Func<CxDb, Task<T>> work, CancellationToken ct) : WriterWork
{
    private IReadOnlyList<Action> afterCommit = [];

    // Callers go on elsewhere: the writer's loop never runs their code.
    private readonly TaskCompletionSource<T> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T outcome = default!;

    public Task<T> Task => promise.Task;

    public override bool WasCancelled() => ct.IsCancellationRequested && promise.TrySetCanceled(ct);

    public override async Task RunAsync(CxDb db)
    {
        outcome = await work(db);
        afterCommit = db.TakeAfterCommit();
    }

    public override void Succeed()
    {
        try
        {
            foreach (var then in afterCommit)
                then();
            promise.TrySetResult(outcome);
        }
        catch (Exception exception)
        {
            // The caller's own fault: the writer's loop and the others of the batch must not fall with it.
            promise.TrySetException(exception);
        }
    }

    public override void Fail(Exception exception) => promise.TrySetException(exception);
}
