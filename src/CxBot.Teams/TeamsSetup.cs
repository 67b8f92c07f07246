using CxBot.Core.Checkups;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Web;
using CxBot.Teams.Tab;
using CxBot.Teams.Tokens;
using CxBot.Teams.Trust;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>Puts Microsoft Teams into an application.</summary>
public static class TeamsSetup
{
    internal const string Platform = "teams";

    /// <summary>The title of dialogs whose card has none.</summary>
    internal const string BotName = "CxBot";
    internal const string HttpClientName = "teams";

    /// <summary>
    /// Registers the adapter with options from the section "Teams", checked at the start. Without a registration configured it
    /// refuses every call.
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TeamsOptions>().Bind(configuration.GetSection(TeamsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddHttpClient(HttpClientName, client => client.Timeout = TimeSpan.FromSeconds(10))
            // A redirect would carry our token to a host that nobody allowed.
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(3) }
            )
            .RemoveAllLoggers();
        services.AddSingleton<OwnAddress>().AddSingleton<ServiceHosts>().AddSingleton<AllowedTenants>();
        services.AddSingleton<SignedTokens>().AddSingleton<TrustedIssuers>().AddSingleton<BotTokenValidator>();
        services.AddSingleton<ITabSignIn, TabSignIn>();
        services.AddSingleton<ICheckup, TeamsCheckup>();
        AddTokens(services);
        services.AddSingleton<ConnectorClient>().AddSingleton<ConversationBook>();
        services.AddSingleton<LocalClient>().AddSingleton<TargetedMessages>().AddSingleton<Viewers>();
        services.AddDataProtection();
        services.AddSingleton<OriginSeal>();
        services.AddSingleton<AnswerPosts>().AddSingleton<MessageSearches>().AddSingleton<TeamsInbox>().AddSingleton<TeamsEndpoint>();
        services.AddSingleton<Throttles>().AddSingleton<GuardedDelivery>();
        services.AddSingleton<TeamsSender>().AddSingleton<IChatSender>(provider => provider.GetRequiredService<TeamsSender>());
        services.AddSingleton<TypingSigns>().AddSingleton<Rosters>();
        services.AddSingleton<IScheduledTask>(provider => provider.GetRequiredService<Rosters>());
        services.AddSingleton<TeamsProfiles>().AddSingleton<IProfileSource>(provider => provider.GetRequiredService<TeamsProfiles>());
        return services;
    }

    private static void AddTokens(IServiceCollection services)
    {
        services.AddSingleton<BotTokenSource>().AddHostedService<TokenSelfTest>();
        services.AddSingleton<ITokenRequest>(provider =>
            provider.GetRequiredService<IOptions<TeamsOptions>>().Value switch
            {
                { IsConfigured: false } => new NoRegistration(),
                { TokenUrl.Length: > 0 } => ActivatorUtilities.CreateInstance<TokenUrlRequest>(provider),
                { AppType: TeamsAppType.UserAssignedMSI } => ActivatorUtilities.CreateInstance<ManagedIdentityRequest>(provider),
                _ => ActivatorUtilities.CreateInstance<EntraRequest>(provider),
            }
        );
        services.AddHealthChecks().AddCheck<TokenHealth>("teams", tags: ["platform"]);
    }

    /// <summary>Maps POST /api/messages.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", (HttpContext context, TeamsEndpoint endpoint) => endpoint.RunAsync(context));
}
