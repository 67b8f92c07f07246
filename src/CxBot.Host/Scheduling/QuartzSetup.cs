using CxBot.Core.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace CxBot.Host.Scheduling;

/// <summary>
/// Quartz ticks the scheduled tasks and nothing else: when something is due is said by rows of ours. On SQLite its store is a
/// file of its own, made anew at each start; on PostgreSQL it is clustered, so that one node at a time runs a task.
/// </summary>
internal static class QuartzSetup
{
    public static IServiceCollection AddSchedules(this IServiceCollection services, IConfiguration configuration)
    {
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "cxbot";
                scheduler.InstanceId = "AUTO";
                scheduler.IdleWaitTime = TimeSpan.FromSeconds(1);
            });
            quartz.UsePersistentStore(store =>
            {
                store.ProvisionSchema();
                store.UseSystemTextJsonSerializer();
                if (storage.Provider == StorageProvider.Sqlite)
                    store.UseSqlite(SqliteFactory.Instance, QuartzFile.ConnectionString(storage));
                else
                    UseClusteredPostgres(store, storage.ConnectionString);
            });
        });
        services.AddHostedService<TaskTicks>();
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }

    private static void UseClusteredPostgres(IPersistentStoreBuilder store, string connectionString)
    {
        store.UsePostgres(NpgsqlFactory.Instance, connectionString);
        // A dead node's task is taken over in under 15 seconds: 3 to miss a check-in, 5 to believe it, 1 of idle wait.
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = TimeSpan.FromSeconds(3);
            cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(5);
        });
    }
}
