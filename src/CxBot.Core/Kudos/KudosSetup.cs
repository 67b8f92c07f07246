using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Kudos;

/// <summary>Registers what watches over thanks.</summary>
internal static class KudosSetup
{
    public static IServiceCollection AddKudos(this IServiceCollection services) => services.AddSingleton<IScheduledTask, WatchThanks>();
}
