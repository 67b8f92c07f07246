using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_counting_the_board_anew
{
    [Fact]
    public async Task It_is_refused_while_the_bot_runs_and_done_when_it_has_stopped()
    {
        using var folder = new TestFolder();
        await using var slack = await FakeSlack.StartAsync();
        (string, string)[] settings =
        [
            ("Slack__ApiBaseUrl", slack.ApiBaseUrl),
            ("Slack__SigningSecret", FakeSlack.SigningSecret),
            ("Slack__BotToken", "xoxb-1-invented"),
        ];
        await using (var bot = await RunningBot.StartAsync(folder, settings))
        {
            using var first = await SlackCommand.SendAsync(bot.Http, "UANA", "/cx", "board", "board-1");
            var (running, _, why) = await RunningBot.ToolAsync(folder, "board", "rebuild");
            running.ShouldBe(1);
            why.ShouldContain("Another CxBot is using");
        }

        var (stopped, said, fault) = await RunningBot.ToolAsync(folder, "board", "rebuild");

        (stopped, fault).ShouldBe((0, ""));
        said.Trim().ShouldBe("Counted anew.");
    }
}
