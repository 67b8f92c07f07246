using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Web;

/// <summary>Registers links, sessions and pages; CxBot.Web serves them.</summary>
internal static class WebSetup
{
    public static IServiceCollection AddWebLinks(this IServiceCollection services)
    {
        services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section);
        return services.AddSingleton<WebLinks>().AddSingleton<WebSessions>().AddSingleton<WebPages>().AddSingleton<WebForms>();
    }
}
