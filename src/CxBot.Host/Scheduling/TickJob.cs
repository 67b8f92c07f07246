using CxBot.Core.Scheduling;
using Quartz;

namespace CxBot.Host.Scheduling;

/// <summary>Runs the task that its job is named after.</summary>
[DisallowConcurrentExecution]
internal sealed class TickJob(IEnumerable<IScheduledTask> tasks, ILogger<TickJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // A job of an earlier release may still stand in PostgreSQL.
        if (tasks.FirstOrDefault(task => task.Name == context.JobDetail.Key.Name) is not { } task)
            return;
        try
        {
            await task.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It is tried again at the next tick: what is due stays due.
            logger.TaskFailed(exception, task.Name);
        }
    }
}
