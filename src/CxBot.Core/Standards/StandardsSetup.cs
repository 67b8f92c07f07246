using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Standards;

/// <summary>Registers who knows the standards; their handlers are found by themselves.</summary>
internal static class StandardsSetup
{
    public static IServiceCollection AddStandards(this IServiceCollection services) => services.AddSingleton<StandardList>();
}
