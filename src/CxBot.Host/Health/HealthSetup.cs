using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Host.Health;

/// <summary>
/// GET /health/live: the process answers. GET /health/ready: it can also do its work. GET /health: these and the
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
        app.MapHealthChecks(
            "/health/ready",
            new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync }
        );
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var parts = report
            .Entries.OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => $"{part.Key}: {part.Value.Status}{(part.Value.Description is { } words ? $", {words}" : "")}");
        return context.Response.WriteAsync(string.Join('\n', [$"{report.Status}", .. parts, ""]), context.RequestAborted);
    }
}
