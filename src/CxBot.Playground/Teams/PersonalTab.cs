using System.Text.Json;

namespace CxBot.Playground.Teams;

/// <summary>The tab that the installed app has in each person's Teams.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its page, on the host where the app is served.</param>
internal sealed record PersonalTab(string Name, string Path)
{
    /// <summary>As the app's manifest has it.</summary>
    public static PersonalTab OfTheManifest { get; } = Read();

    private static PersonalTab Read()
    {
        using var stream = typeof(PersonalTab).Assembly.GetManifestResourceStream("teams/manifest.json")!;
        using var manifest = JsonDocument.Parse(stream);
        var tab = manifest.RootElement.GetProperty("staticTabs").EnumerateArray().Single(tab => tab.At("contentUrl") is not null);
        return new PersonalTab(tab.Text("name")!, new Uri(tab.Text("contentUrl")!.Replace("{{HOST}}", "app.example")).AbsolutePath);
    }
}
