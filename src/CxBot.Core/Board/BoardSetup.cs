using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Board;

/// <summary>Registers what keeps the boards.</summary>
internal static class BoardSetup
{
    public static IServiceCollection AddBoard(this IServiceCollection services) => services.AddSingleton<IScheduledTask, TendBoard>();
}
