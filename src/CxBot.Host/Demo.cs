using CxBot.Core.Storage;

namespace CxBot.Host;

/// <summary>What the playground's organisation has that others must choose: posts every few minutes, beside its own data.</summary>
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
    }
}
