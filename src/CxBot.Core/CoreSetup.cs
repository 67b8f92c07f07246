using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.CxWeek;
using CxBot.Core.Digest;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Kudos;
using CxBot.Core.Nudges;
using CxBot.Core.Organisations;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Privacy;
using CxBot.Core.Rights;
using CxBot.Core.Scheduling;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using CxBot.Core.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Core;

/// <summary>Registers what the bot knows and does.</summary>
public static class CoreSetup
{
    /// <summary>Adds Core; adapters add their <see cref="IChatSender"/> and <see cref="IProfileSource"/>.</summary>
    public static IServiceCollection AddCore(this IServiceCollection services)
    {
        services.AddStorage();
        services.AddOutbox();
        services.AddBoard();
        services.AddDigests();
        services.AddKudos();
        services.AddContent();
        services.AddNudges();
        services.AddCxWeek();
        services.AddIssues();
        services.AddHelpDesk();
        services.AddStandards();
        services.AddWebLinks();
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<WorkspaceOptions>().BindConfiguration(WorkspaceOptions.Section);
        services.AddSingleton<PeopleDirectory>();
        services.AddSingleton<Installations>();
        services.AddSingleton<IScheduledTask, MeetFirstKeeper>();
        services.AddSingleton<IScheduledTask, WelcomeAdmitted>();
        services.AddSingleton<IScheduledTask, FinishJoins>();
        services.AddSingleton<IScheduledTask, Forget>();
        services.AddSingleton<IScheduledTask, Retain>();
        services.AddSingleton<TurnResolver>();
        services.AddSingleton<HandlerCatalog>();
        // Help is in the catalog and reads it: later, when it is asked.
        services.AddSingleton(provider => new Lazy<HandlerCatalog>(provider.GetRequiredService<HandlerCatalog>));
        services.AddSingleton<HandlerChoice>();
        services.AddSingleton<RightsCheck>();
        services.AddSingleton<HandlerRunner>();
        services.AddSingleton(provider => new Dispatcher(
            provider.GetRequiredService<TurnResolver>(),
            provider.GetRequiredService<HandlerChoice>(),
            provider.GetRequiredService<RightsCheck>(),
            provider.GetRequiredService<HandlerRunner>(),
            provider.GetRequiredService<PeopleDirectory>(),
            provider.GetRequiredService<IWriter>(),
            provider.GetRequiredService<ILogger<Dispatcher>>()
        ));
        services.AddSingleton<ISearch, FindIssue>();
        services.AddSingleton<ISearch, FindStory>();
        services.AddSingleton<ISearch, FindKudos>();
        services.AddSingleton(provider => new Searches(
            provider.GetServices<ISearch>(),
            provider.GetRequiredService<PeopleDirectory>(),
            provider.GetRequiredService<Readers>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        return services;
    }
}
