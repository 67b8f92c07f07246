using CxBot.Core.HelpDesk;
using CxBot.Core.Storage;

namespace CxBot.Host;

/// <summary>What the playground's organisation has that others must choose: posts every few minutes, a source of issues, beside its own data.</summary>
internal static class Demo
{
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        builder.Configuration.AddInMemoryCollection([
            new("Content:DemoRhythm", "true"),
            new("Playground:Address", "/playground/"),
            new("Playground:Directory", builder.Configuration["Playground:Directory"] is { Length: > 0 } given ? given : storage.Folder),
        ]);
        // So that a newcomer can try what a survey tool would send. The playground never runs in Production.
        if (!builder.Configuration.GetSection($"{HelpDeskOptions.Section}:{nameof(HelpDeskOptions.Sources)}").GetChildren().Any())
            builder.Configuration.AddInMemoryCollection([
                new("HelpDesk:Sources:0:Name", "Survey"),
                new("HelpDesk:Sources:0:Secret", "whsec_cGxheWdyb3VuZC1vbmx5LW5ldmVyLWluLXByb2R1Y3Rpb24="),
            ]);
    }
}
