using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Digest;

/// <summary>Registers the sending of digests.</summary>
internal static class DigestSetup
{
    public static IServiceCollection AddDigests(this IServiceCollection services) =>
        services.AddSingleton<IScheduledTask, SendDigests>().AddSingleton<IScheduledTask, SendPersonalDigests>();
}
