using CxBot.Core.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Content;

/// <summary>Registers tips, stories and what posts them.</summary>
internal static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        // Made here rather than by type: the container would prefer the constructor that takes packs.
        services.AddSingleton(_ => new ContentLibrary());
        services.AddSingleton<IScheduledTask, PostDueContent>();
        services.AddSingleton<IScheduledTask, FollowSentPosts>();
        return services;
    }
}
