using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Slack;
using CxBot.Playground.Slack.Api;
using CxBot.Playground.Slack.Installing;
using CxBot.Playground.Slack.Sockets;
using CxBot.Playground.Storage;
using CxBot.Playground.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground;

/// <summary>
/// Adds stand-ins for Slack's Web API and Microsoft's Bot Connector, with a demo organisation and a page to play in. The bot's own
/// adapters run against them with signatures and tokens on.
/// </summary>
public static class PlaygroundSetup
{
    /// <summary>
    /// Makes the secrets and gives them to the bot as configuration, over whatever stood there; call it before options are bound.
    /// What was said is kept in <c>playground.db</c> in the folder <c>Playground:Directory</c>, by default the user's local
    /// application data.
    /// </summary>
    /// <exception cref="InvalidOperationException">The environment is Production.</exception>
    public static WebApplicationBuilder AddPlayground(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsProduction())
        {
            throw new InvalidOperationException(
                "The playground lets anybody on this machine act as anybody and never runs in Production. "
                    + "Set Playground__Enabled=false, or DOTNET_ENVIRONMENT=Development on your own machine."
            );
        }

        var secrets = new PlaygroundSecrets();
        var directory = builder.Configuration["Playground:Directory"] is { Length: > 0 } given ? given : UsualDirectory();
        builder.Configuration.AddInMemoryCollection(Settings(secrets, SlackRequests.UsesSockets(builder.Configuration)));
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(secrets).AddSingleton(_ => new Journal(directory));
        services.AddSingleton<ServerAddress>().AddSingleton<ServerStart>().AddSingleton<BotEndpoint>();
        AddPage(services);
        AddSlack(services);
        AddTeams(services);
        services.AddHostedService<OpeningAct>();
        return builder;
    }

    /// <summary>Maps everything under <c>/playground</c>, for localhost only.</summary>
    public static WebApplication MapPlayground(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/playground"),
            playground => playground.Use((context, next) => LocalOnly.GuardAsync(context, next))
        );
        app.UseWebSockets();
        var playground = app.MapGroup("/playground");
        var slack = playground.MapGroup("/slack");
        OAuthEndpoints.Map(slack);
        slack.MapMethods(
            "/api/{method}",
            [HttpMethods.Get, HttpMethods.Post],
            (HttpContext context, string method, SlackApi api) => api.AnswerAsync(context, method)
        );
        slack.MapPost("/respond/{id}", (string id, HttpRequest request, RespondEndpoint endpoint) => endpoint.AnswerAsync(id, request));
        slack.MapGet("/link", (HttpContext context, SocketEndpoint endpoint) => endpoint.ServeAsync(context));
        ConnectorEndpoints.Map(playground.MapGroup("/teams"));
        PageEndpoints.Map(playground);
        return app;
    }

    private static Dictionary<string, string?> Settings(PlaygroundSecrets secrets, bool bySocket) =>
        new()
        {
            // One app, one transport, as with Slack.
            ["Slack:SigningSecret"] = bySocket ? "" : secrets.SigningSecret,
            ["Slack:AppToken"] = bySocket ? secrets.AppToken : "",
            ["Slack:BotToken"] = secrets.BotToken,
            ["Slack:ClientId"] = secrets.SlackClientId,
            ["Slack:ClientSecret"] = secrets.SlackClientSecret,
            ["Slack:RedirectUri"] = "",
            ["Slack:ApiBaseUrl"] = "/playground/slack/api/",
            ["Teams:AppId"] = HarbourAndPine.TeamsAppId,
            ["Teams:ClientSecret"] = secrets.ClientSecret,
            ["Teams:TenantId"] = HarbourAndPine.TenantId,
            ["Teams:OpenIdMetadataUrl"] = "/playground/teams/.well-known/openidconfiguration",
            ["Teams:Issuer"] = SigningKey.Issuer,
            ["Teams:TokenUrl"] = $"/playground/teams/{HarbourAndPine.TenantId}/oauth2/v2.0/token",
            ["Teams:EntraAuthority"] = SigningKey.EntraAuthority,
            ["Teams:TabScript"] = "/playground/teams-js/MicrosoftTeams.js",
            ["Teams:TabHosts:0"] = "'self'",
            ["Teams:AllowedServiceHosts:0"] = "127.0.0.1",
            ["Teams:AllowedServiceHosts:1"] = "localhost",
        };

    private static string UsualDirectory() =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "CxBot"
        );

    private static void AddPage(IServiceCollection services) =>
        services
            .AddSingleton<ChangeFeed>()
            .AddSingleton<ChangeStream>()
            .AddSingleton<Notices>()
            .AddSingleton<PageFiles>()
            .AddSingleton<PageMessages>()
            .AddSingleton<PageState>()
            .AddSingleton<SlackPage>()
            .AddSingleton<TeamsPage>();

    private static void AddSlack(IServiceCollection services)
    {
        services
            .AddSingleton(InstalledApp.OfTheManifest)
            .AddSingleton<SlackConversations>()
            .AddSingleton<SlackViews>()
            .AddSingleton<SlackTriggers>()
            .AddSingleton<SlackUsers>()
            .AddSingleton<ResponseUrls>()
            .AddSingleton<SignedPosts>()
            .AddSingleton<SocketTickets>()
            .AddSingleton<SlackSockets>()
            .AddSingleton<SocketEndpoint>()
            .AddSingleton<SlackRequests>()
            .AddSingleton<SlackAnswers>()
            .AddSingleton<SlackCommands>()
            .AddSingleton<SlackTalk>()
            .AddSingleton<SlackInteractions>()
            .AddSingleton<SlackSubmissions>()
            .AddSingleton<SlackOptions>()
            .AddSingleton<RespondEndpoint>()
            .AddSingleton<Rooms>()
            .AddSingleton<ReactedMessage>()
            .AddSingleton<ConversationsInfo>()
            .AddSingleton<SlackRates>()
            .AddSingleton<SlackApi>()
            .AddSingleton<AppInstall>()
            .AddSingleton<OAuthEndpoints>()
            .AddSingleton<SlackEvents>()
            .AddHostedService(provider => provider.GetRequiredService<SlackEvents>());
        foreach (
            var method in typeof(ISlackMethod).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISlackMethod)))
        )
            services.AddSingleton(typeof(ISlackMethod), method);
    }

    private static void AddTeams(IServiceCollection services) =>
        services
            .AddSingleton<TeamsConversations>()
            .AddSingleton<SigningKey>()
            .AddSingleton<BotTokens>()
            .AddSingleton<TokenEndpoint>()
            .AddSingleton<TeamsRates>()
            .AddSingleton<ConnectorFaults>()
            .AddSingleton<ConnectorMessages>()
            .AddSingleton<ConnectorMembers>()
            .AddSingleton<Activities>()
            .AddSingleton<TeamsRequests>()
            .AddSingleton<TeamsTalk>()
            .AddSingleton<InvokeAnswers>()
            .AddSingleton<TeamsInvokes>()
            .AddSingleton<CardPresses>()
            .AddSingleton<TeamsDialogs>();
}
