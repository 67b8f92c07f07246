using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Slack.Socket;

/// <summary>Adds Socket Mode.</summary>
internal static class SocketSetup
{
    public static void AddSocketMode(this IServiceCollection services)
    {
        services.AddSingleton<EnvelopeIntake>();
        services.AddSingleton<SocketOpener>();
        services.AddSingleton<SocketMode>();
        services.AddHostedService(provider => provider.GetRequiredService<SocketMode>());
        services.AddHealthChecks().AddCheck<SocketHealth>("slack", tags: ["ready"]);
    }
}
