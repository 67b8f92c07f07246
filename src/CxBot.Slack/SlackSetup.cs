using CxBot.Core.Checkups;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Slack.Installing;
using CxBot.Slack.Socket;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>Connects the bot to Slack.</summary>
public static class SlackSetup
{
    // Nobody waits longer than this for Slack: the outbox asks again.
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Adds the Slack adapter with the section "Slack" of the configuration: call it when <see cref="SlackOptions.IsConfigured"/>.
    /// Starting fails with a sentence on what is wrong with the section.
    /// </summary>
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SlackOptions>().Bind(configuration.GetSection(SlackOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsRules>();
        services
            .AddHttpClient(SlackApi.HttpName, http => http.Timeout = CallTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            // Response URLs are permissions: the factory would log them.
            .RemoveAllLoggers();

        services.AddSingleton<SlackApi>();
        services.AddSingleton<SocketTickets>();
        services.AddSingleton<ICheckup, SlackCheckup>();
        services.AddSingleton<SlackClient>();
        services.AddSingleton<SlackPauses>();
        services.AddSingleton<SettingsToken>();
        services.AddSingleton<SlackSecrets>();
        services.AddSingleton<SlackOAuth>();
        services.AddSingleton<SlackRenewal>();
        services.AddSingleton<InstallState>();
        services.AddSingleton<NewInstallation>();
        services.AddSingleton<InstallationEnd>();
        services.AddSingleton<InstallEndpoints>();
        services.AddSingleton<IScheduledTask, TendTokens>();
        services.AddSingleton<SlackInstallations>();
        services.AddSingleton<SlackConversations>();
        services.AddSingleton<SlackMessages>();
        services.AddSingleton<SlackHistory>();
        services.AddSingleton<SlackViews>();
        services.AddDataProtection();
        services.AddSingleton<WayBackSeal>();
        services.AddSingleton<SlackModals>();
        services.AddSingleton<SlackOpening>();
        services.AddSingleton<ResponseUrlPosts>();
        services.AddSingleton<SlackReplies>();
        services.AddSingleton<SlackSubmissions>();
        services.AddSingleton<SlackHomes>();
        services.AddSingleton<ReactedMessages>();
        services.AddSingleton<PeopleOptions>();
        services.AddSingleton<SlackInbox>();
        services.AddSingleton<EventIntake>();
        services.AddSingleton<SlackEndpoints>();
        services.AddSingleton<SlackFollowUps>();
        services.AddSingleton<SlackAnswers>();
        services.AddSingleton<SlackSender>();
        services.AddSingleton<IChatSender, HomeFollower>();
        services.AddSingleton<SlackProfiles>();
        services.AddSingleton<IProfileSource>(provider => provider.GetRequiredService<SlackProfiles>());
        services.AddHostedService(provider => provider.GetRequiredService<SlackFollowUps>());
        services.AddHostedService<SlackSelfTest>();
        if (!string.IsNullOrWhiteSpace(configuration[$"{SlackOptions.Section}:{nameof(SlackOptions.AppToken)}"]))
            services.AddSocketMode();
        return services;
    }

    /// <summary>Maps the addresses that the app's manifest names, and the one where installing begins.</summary>
    public static IEndpointRouteBuilder MapSlack(this IEndpointRouteBuilder endpoints)
    {
        Map(SlackSurface.CommandsPath, (slack, context) => slack.CommandAsync(context));
        Map(SlackSurface.InteractivePath, (slack, context) => slack.InteractiveAsync(context));
        Map(SlackSurface.EventsPath, (slack, context) => slack.EventAsync(context));
        Map(SlackSurface.OptionsPath, (slack, context) => slack.OptionsAsync(context));
        endpoints.MapGet(SlackSurface.InstallPath, context => Installing(context).InstallAsync(context));
        endpoints.MapGet(SlackSurface.OAuthPath, context => Installing(context).ReturnAsync(context));
        return endpoints;

        static InstallEndpoints Installing(HttpContext context) => context.RequestServices.GetRequiredService<InstallEndpoints>();

        // Resolved at the first request: mapping must not open the database.
        void Map(string path, Func<SlackEndpoints, HttpContext, Task> take) =>
            endpoints.MapPost(path, context => take(context.RequestServices.GetRequiredService<SlackEndpoints>(), context));
    }
}
