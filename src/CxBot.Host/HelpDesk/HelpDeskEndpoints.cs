using CxBot.Core.HelpDesk;

namespace CxBot.Host.HelpDesk;

/// <summary>Speaks with help desks, CRMs and surveys over HTTP.</summary>
internal static class HelpDeskEndpoints
{
    private static readonly string[] Schemas = ["issue", "survey", "event"];

    public static IServiceCollection AddHelpDeskHttp(this IServiceCollection services)
    {
        services.AddSingleton<IHookSender, HookClient>();
        services.AddSingleton<HookCaller>();
        services.AddSingleton<HookRates>();
        services.AddSingleton<HookEndpoint>();
        return services;
    }

    /// <summary>While no source is configured, nothing answers at /hooks/issues.</summary>
    public static void MapHelpDesk(this WebApplication app)
    {
        foreach (var schema in Schemas)
        {
            var json = Read(schema);
            app.MapGet($"/hooks/schema/{schema}.json", () => Results.Text(json, "application/schema+json"));
        }
        if (app.Services.GetRequiredService<HookCaller>().IsAnybodyKnown)
            app.MapPost("/hooks/issues", (HttpContext context, HookEndpoint endpoint) => endpoint.TakeAsync(context));
    }

    private static string Read(string schema)
    {
        using var stream =
            typeof(HelpDeskEndpoints).Assembly.GetManifestResourceStream(typeof(HelpDeskEndpoints), $"Schemas.{schema}.json")
            ?? throw new InvalidOperationException($"The schema {schema} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
