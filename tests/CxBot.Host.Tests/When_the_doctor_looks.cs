using CxBot.Core.Content;
using CxBot.Host.Checkups;
using CxBot.Host.CommandLine;
using CxBot.Host.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CxBot.Host.Tests;

public sealed class When_the_doctor_looks : IAsyncLifetime, IDisposable
{
    private readonly TestFolder folder = new();
    private FakeSlack slack = null!;
    private FakeMicrosoft microsoft = null!;

    public async Task InitializeAsync() => (slack, microsoft) = (await FakeSlack.StartAsync(), await FakeMicrosoft.StartAsync());

    public async Task DisposeAsync()
    {
        await slack.DisposeAsync();
        await microsoft.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_wrong_and_nothing_was_changed_or_posted_where_all_is_well()
    {
        var (code, said) = await LookAsync(("Storage:KeyEncryptionKey", Convert.ToBase64String(new byte[32])));

        code.ShouldBe(0, said);
        said.ShouldEndWith("Nothing is wrong.\n");
        said.ShouldNotContain("  warning");
        said.ShouldContain("it is cxbot (UBOT) in Team (T1)");
        said.ShouldContain("Slack would open a socket");
        said.ShouldContain($"It serves the directory {FakeMicrosoft.Tenant}");
        said.ShouldContain($"The bot answers at {microsoft.Address}/health/live");
        said.ShouldContain("webhooks 0, sources 1");
        foreach (var secret in new[] { FakeMicrosoft.Secret, "xoxb-", "xapp-", WebhookReceiver.Secret })
            said.ShouldNotContain(secret);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
        slack.Methods.Order().ShouldBe(["apps.connections.open", "auth.test"]);
    }

    [Fact]
    public async Task What_Slack_Entra_and_the_database_refuse_is_said_with_the_mend()
    {
        slack.Scopes = ["chat:write", "commands"];
        slack.Ahead = TimeSpan.FromMinutes(4);

        var (code, said) = await LookAsync(
            ("Teams:ClientSecret", "wrong~secret"),
            ("Slack:AppToken", FakeSlack.DeadToken),
            ("Web:Address", $"{microsoft.Address}/elsewhere"),
            ("Storage:Provider", "Postgres"),
            ("Storage:ConnectionString", "Host=127.0.0.1;Port=1;Username=cxbot;Password=wrong~password")
        );

        code.ShouldBe(1);
        said.ShouldContain("wrong    The bot token lacks scopes: app_mentions:read, channels:history");
        said.ShouldContain("warning  This machine's clock is 2");
        said.ShouldContain("wrong    Slack does not accept the app token (invalid_auth): check Slack:AppToken");
        said.ShouldContain("wrong    There is no token for the Bot Connector (AADSTS7000215). The client secret is wrong.");
        said.ShouldContain("wrong    The database can't be used: Failed to connect to 127.0.0.1:1.");
        said.ShouldContain($"warning  {microsoft.Address}/elsewhere/health/live is answered with 404, and not by a bot that runs.");
        said.ShouldNotContain("wrong~");
        said.ShouldEndWith("Wrong: 4.\n");
    }

    [Fact]
    public async Task What_is_wrong_on_this_machine_is_said_with_the_mend()
    {
        var pack = EmbeddedPacks.All().Single().WriteInto(Path.Combine(folder.Path, "packs"));
        await File.WriteAllTextAsync(Path.Combine(pack, "en", "tips", "empty.md"), "");
        var noFolder = Path.Combine(pack, "pack.yaml", "data");

        var (code, said) = await LookAsync(
            ("Storage:Directory", noFolder),
            ("Storage:KeyEncryptionKey", "c2hvcnQ="),
            ("Content:Packs", Path.Combine(folder.Path, "packs")),
            ("Web:Address", "http://bot.parcels.example"),
            ("Slack:BotToken", "no-token"),
            ("HelpDesk:Sources:0:Secret", "no-secret")
        );

        code.ShouldBe(1);
        said.ShouldContain("wrong    Slack:BotToken is not a bot token");
        said.ShouldContain("wrong    HelpDesk:Sources:0:Secret is no secret");
        said.ShouldContain($"wrong    {noFolder} can't be made: {Path.Combine(pack, "pack.yaml")} is no folder.");
        said.ShouldContain("wrong    Storage:KeyEncryptionKey does not hold 32 bytes");
        said.ShouldContain("wrong    Web:Address is no https address.");
        said.ShouldContain($"wrong    {Path.Combine(pack, "en", "tips", "empty.md")}:1: ");
        said.ShouldContain("ok       The registration");
        slack.Methods.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_runs_beside_a_bot_and_says_who_has_the_file()
    {
        await using var bot = await RunningBot.StartAsync(folder);
        var (code, said, _) = await RunningBot.ToolAsync(folder, "doctor");

        code.ShouldBe(0, said);
        said.ShouldContain("warning  A CxBot is using");
        said.ShouldContain("ok       The database is up to date");
        said.ShouldContain("in Development the playground starts in their place. Set Slack:BotToken");
        (await bot.Http.GetAsync("/health/ready")).EnsureSuccessStatusCode();
        await bot.StopAsync();
        var left = Directory.EnumerateFiles(folder.Path).Order().ToList();

        (await RunningBot.ToolAsync(folder, "doctor")).Output.ShouldContain("nobody else has it");
        Directory.EnumerateFiles(folder.Path).Order().ShouldBe(left);
        (await RunningBot.ToolAsync(folder, "doctor", "--nonsense")).Code.ShouldBe(2);
    }

    private async Task<(int Code, string Said)> LookAsync(params (string Key, string Value)[] other)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Storage:Directory"] = folder.Path,
                ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
                ["Slack:BotToken"] = "xoxb-1-invented",
                ["Slack:AppToken"] = "xapp-1-invented",
                ["Teams:AppId"] = "0f0d7bd2-2222-4b6f-9d5e-3c1a00000002",
                ["Teams:TenantId"] = FakeMicrosoft.Tenant,
                ["Teams:ClientSecret"] = FakeMicrosoft.Secret,
                ["Teams:TokenUrl"] = $"{microsoft.Address}/token",
                ["Teams:OpenIdMetadataUrl"] = $"{microsoft.Address}/openid",
                ["Web:Address"] = microsoft.Address,
                ["HelpDesk:Sources:0:Name"] = "Survey",
                ["HelpDesk:Sources:0:Secret"] = WebhookReceiver.Secret,
            }
        );
        builder.Configuration.AddInMemoryCollection(other.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        using var output = new StringWriter { NewLine = "\n" };
        return (DoctorTool.Say(output, await Doctor.ExamineAsync(builder, CancellationToken.None)), output.ToString());
    }
}
