using System.IO.Compression;
using System.Text.Json.Nodes;
using CxBot.Host.CommandLine;
using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_the_Teams_package_is_made
{
    private const string AppId = "3f1d8a52-5f6e-4a7e-9a65-1c2f7f0f9b11";

    [Fact]
    public async Task It_holds_the_manifest_its_icons_and_languages_at_the_root()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "cxbot.zip");

        (await Tools.RunAsync(["manifest", "teams", "--host", "Bot.Parcels.Example", "--app-id", AppId, "--out", file])).ShouldBe(0);

        using var zip = await ZipFile.OpenReadAsync(file);
        zip.Entries.Select(entry => entry.FullName)
            .ShouldBe(["manifest.json", "color.png", "outline.png", "de.json", "es.json"], ignoreOrder: true);
        zip.Entries.ShouldAllBe(entry => entry.Length > 0);
        var manifest = await ManifestAsync(zip);
        manifest["id"]!.GetValue<string>().ShouldBe(AppId);
        manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(AppId);
        manifest["composeExtensions"]![0]!["botId"]!.GetValue<string>().ShouldBe(AppId);
        manifest["developer"]!["privacyUrl"]!.GetValue<string>().ShouldBe("https://bot.parcels.example/privacy");
        manifest.ToJsonString().ShouldNotContain("{{");
    }

    [Fact]
    public async Task An_update_gets_a_higher_version()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "cxbot.zip");

        var arguments = new[] { "manifest", "teams", "--host", "bot.parcels.example", "--app-id", AppId, "--app-version", "1.2.3" };
        (await Tools.RunAsync([.. arguments, "--out", file])).ShouldBe(0);

        using var zip = await ZipFile.OpenReadAsync(file);
        (await ManifestAsync(zip))["version"]!.GetValue<string>().ShouldBe("1.2.3");
    }

    [Theory]
    [InlineData("https://bot.parcels.example", AppId, "1.0.1")]
    [InlineData("bot.parcels.example/path", AppId, "1.0.1")]
    [InlineData("localhost", AppId, "1.0.1")]
    [InlineData("bot.parcels.example", "cxbot", "1.0.1")]
    [InlineData("bot.parcels.example", AppId, "2")]
    public async Task What_Teams_would_refuse_is_refused_at_once(string host, string appId, string version)
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "cxbot.zip");

        var arguments = new[] { "manifest", "teams", "--host", host, "--app-id", appId, "--app-version", version, "--out", file };
        (await Tools.RunAsync(arguments)).ShouldNotBe(0);

        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_written_is_said()
    {
        var arguments = new[] { "manifest", "teams", "--host", "bot.parcels.example", "--app-id", AppId, "--out", "/nowhere/cxbot.zip" };

        (await Tools.RunAsync(arguments)).ShouldBe(1);
    }

    [Fact]
    public async Task The_pages_that_it_links_to_exist_and_say_who_is_asked()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "cxbot.zip");
        await Tools.RunAsync(["manifest", "teams", "--host", "bot.parcels.example", "--app-id", AppId, "--out", file]);
        using var zip = await ZipFile.OpenReadAsync(file);
        var developer = (await ManifestAsync(zip))["developer"]!;
        await using var bot = await RunningBot.StartAsync(folder, ("Operator__Name", "Parcels & Sons"));

        foreach (var link in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            using var answer = await bot.Http.GetAsync(new Uri(developer[link]!.GetValue<string>()).AbsolutePath);

            answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
            var page = await answer.Content.ReadAsStringAsync();
            page.ShouldContain("Parcels &amp; Sons");
            page.ShouldNotContain("{{");
        }
    }

    private static async Task<JsonNode> ManifestAsync(ZipArchive zip)
    {
        await using var entry = await zip.GetEntry("manifest.json")!.OpenAsync();
        return (await JsonNode.ParseAsync(entry))!;
    }
}
