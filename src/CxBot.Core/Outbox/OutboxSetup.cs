using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Outbox;

/// <summary>Registers the sending of what was written.</summary>
internal static class OutboxSetup
{
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddSingleton<LaneLeases>();
        services.AddSingleton<OutboxRows>();
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<WorkspaceStops>();
        services.AddSingleton<IScheduledTask, Retention>();
        services.AddHostedService<OutboxSender>();
        return services;
    }
}
