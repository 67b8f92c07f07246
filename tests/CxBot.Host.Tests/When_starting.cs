using System.Net;
using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_starting
{
    [Fact]
    public async Task It_says_where_it_listens_and_where_its_data_is()
    {
        using var folder = new TestFolder();
        await using var bot = await RunningBot.StartAsync(folder);

        await RunningBot.EventuallyAsync(() => Task.FromResult(bot.Lines.FirstOrDefault(line => line.Contains("/playground"))));
        bot.Lines.ShouldContain(line => line.Contains(Path.Combine(folder.Path, "cxbot.db")));
        (await bot.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Production_without_a_platform_is_refused_with_a_sentence()
    {
        using var folder = new TestFolder();

        var (code, said) = await RunningBot.RefusedAsync(folder, ("ASPNETCORE_ENVIRONMENT", "Production"));

        code.ShouldBe(1);
        said.ShouldContain("Neither Slack nor Teams is configured");
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task The_playground_is_refused_in_production()
    {
        using var folder = new TestFolder();

        var (code, said) = await RunningBot.RefusedAsync(folder, ("ASPNETCORE_ENVIRONMENT", "Production"), ("Playground__Enabled", "true"));

        code.ShouldBe(1);
        said.ShouldContain("can't run in Production");
    }

    [Fact]
    public async Task Wrong_settings_are_named_with_their_mend_in_every_section()
    {
        using var folder = new TestFolder();

        var (code, said) = await RunningBot.RefusedAsync(
            folder,
            ("Slack__BotToken", "not-a-token"),
            ("Slack__SigningSecret", "8f742231b10e8888abcd99"),
            ("HelpDesk__Webhooks__0__Url", "nowhere")
        );

        code.ShouldBe(1);
        said.ShouldContain("Slack:BotToken");
        said.ShouldContain("HelpDesk:Webhooks:0:Url");
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_second_bot_on_the_same_data_is_refused()
    {
        using var folder = new TestFolder();
        await using var bot = await RunningBot.StartAsync(folder);

        var (code, said) = await RunningBot.RefusedAsync(folder);

        code.ShouldBe(1);
        said.ShouldContain("Another CxBot is using");
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_kill_during_the_first_start_does_not_block_the_next()
    {
        using var folder = new TestFolder();
        for (var milliseconds = 300; milliseconds <= 1500; milliseconds += 300)
        {
            using var torn = RunningBot.StartBlind(folder);
            await Task.Delay(milliseconds);
            torn.Kill();
            await torn.WaitForExitAsync();
        }

        await using var bot = await RunningBot.StartAsync(folder);

        (await bot.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
