using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Nudges;

/// <summary>Registers what plans and sends nudges and duties.</summary>
internal static class NudgesSetup
{
    public static IServiceCollection AddNudges(this IServiceCollection services)
    {
        services.AddSingleton<IScheduledTask, PlanNudges>();
        services.AddSingleton<IScheduledTask, SendNudges>();
        services.AddSingleton<IScheduledTask, SendDuties>();
        return services;
    }
}
