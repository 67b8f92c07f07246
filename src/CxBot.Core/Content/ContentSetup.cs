using CxBot.Core.Checkups;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Content;

/// <summary>Registers tips, stories and what posts them.</summary>
internal static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        services.AddSingleton(provider => new ContentLibrary(
            InstalledPacks.Load(
                provider
                    .GetRequiredService<IOptions<ContentOptions>>()
                    .Value.PacksFolder(provider.GetRequiredService<IOptions<StorageOptions>>().Value)
            )
        ));
        services.AddSingleton(provider => provider.GetRequiredService<ContentLibrary>().Playbooks);
        services.AddSingleton<ICheckup, ContentCheckup>();
        services.AddSingleton<IScheduledTask, PostDueContent>();
        services.AddSingleton<IScheduledTask, FollowSentPosts>();
        services.AddSingleton<IScheduledTask, TellFailures>();
        services.AddSingleton<IScheduledTask, FollowStories>();
        return services;
    }
}
