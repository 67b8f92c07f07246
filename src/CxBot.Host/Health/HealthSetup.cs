using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Host.Health;

/// <summary>
/// GET /health/live: the process answers. GET /health/ready: it can also read and write its database. GET /health: these and the
/// platforms, each in a line; a platform out of reach is no reason to start the bot anew, so it never makes it unready.
/// </summary>
internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(check => $"{check.Key}: {check.Value.Status} {check.Value.Description}".TrimEnd());
        return context.Response.WriteAsync(string.Join('\n', lines.Prepend($"{report.Status}")) + "\n");
    }
}
