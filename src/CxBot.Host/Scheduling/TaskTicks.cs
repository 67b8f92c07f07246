using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace CxBot.Host.Scheduling;

/// <summary>One trigger for each scheduled task.</summary>
internal sealed class TaskTicks(ISchedulerFactory schedulers, IEnumerable<IScheduledTask> tasks, IOptions<StorageOptions> storage)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (storage.Value.Provider == StorageProvider.Sqlite)
            QuartzFile.Renew(storage.Value);
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var task in tasks)
        {
            var job = JobBuilder.Create<TickJob>().WithIdentity(task.Name).Build();
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(task.Name)
                .ForJob(job)
                .StartNow()
                // A tick that was missed is not made up for: the next one sees everything that is due.
                .WithSimpleSchedule(schedule =>
                    schedule
                        .WithInterval(task.Every)
                        .RepeatForever()
                        .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)
                )
                .Build();
            await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
