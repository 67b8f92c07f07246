using CxBot.Host.CommandLine;

namespace CxBot.Host.Tests;

public sealed class When_the_Slack_manifest_is_written
{
    [Fact]
    public void It_names_the_host_everywhere_and_the_sample_nowhere()
    {
        var yaml = SlackManifest.ForHttp("bot.acme.example", SlackManifest.Commands);

        yaml.ShouldContain("request_url: https://bot.acme.example/slack/events");
        yaml.ShouldNotContain("bot.example.com");
    }

    [Fact]
    public void A_command_that_is_not_wanted_is_left_out_with_what_is_said_about_it()
    {
        var yaml = SlackManifest.ForHttp("bot.acme.example", ["cx"]);

        yaml.ShouldContain("- command: /cx\n");
        yaml.ShouldNotContain("/kudos");
        yaml.ShouldNotContain("/issue");
        yaml.ShouldNotContain("short forms");
        yaml.ShouldContain("\noauth_config:\n");
    }

    [Fact]
    public void The_one_for_Socket_Mode_that_stands_in_the_repository_is_the_one_that_is_written()
    {
        var kept = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expected", "manifest.socket.yaml"));

        SlackManifest
            .ForSocketMode(SlackManifest.Commands)
            .ShouldBe(
                kept,
                "Run: dotnet run --project src/CxBot.Host -- manifest slack --socket --out manifests/slack/manifest.socket.yaml"
            );
    }

    [Theory]
    [InlineData(0, "manifest", "slack", "--host", "bot.acme.example")]
    [InlineData(0, "manifest", "slack", "--socket", "--commands", "cx,/kudos")]
    [InlineData(1, "manifest", "slack")]
    [InlineData(1, "manifest", "slack", "--host", "https://bot.acme.example")]
    [InlineData(1, "manifest", "slack", "--socket", "--commands", "cx,help")]
    [InlineData(1, "manifest", "slack", "--socket", "--commands", "")]
    [InlineData(1, "manifest", "slack", "--socket", "--out", "/no/such/folder/manifest.yaml")]
    public async Task What_cannot_be_written_is_said(int code, params string[] args) => (await Tools.RunAsync(args)).ShouldBe(code);
}
