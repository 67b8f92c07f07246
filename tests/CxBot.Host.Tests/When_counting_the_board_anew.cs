using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_counting_the_board_anew
{
    [Fact]
    public async Task It_is_refused_while_the_bot_runs_and_done_when_it_has_stopped()
    {
        using var folder = new TestFolder();
        await using (await RunningBot.StartAsync(folder))
        {
            var (running, _, why) = await RunningBot.ToolAsync(folder, "board", "rebuild");
            running.ShouldBe(1);
            why.ShouldContain("Another CxBot is using");
        }

        var (stopped, said, fault) = await RunningBot.ToolAsync(folder, "board", "rebuild");

        (stopped, fault).ShouldBe((0, ""));
        said.Trim().ShouldBe("Counted anew.");
    }
}
