using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Content;

/// <summary>Registers tips, stories and what posts them.</summary>
internal static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        services.AddSingleton<ContentLibrary>();
        services.AddSingleton<IScheduledTask, PostDueContent>();
        services.AddSingleton<IScheduledTask, FollowSentPosts>();
        return services;
    }
}
