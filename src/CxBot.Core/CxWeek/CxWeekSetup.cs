using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.CxWeek;

/// <summary>Registers what prepares customer-experience weeks.</summary>
internal static class CxWeekSetup
{
    public static IServiceCollection AddCxWeek(this IServiceCollection services) => services.AddSingleton<IScheduledTask, FollowCxWeeks>();
}
