using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues;

public sealed class When_details_grow_old
{
    [Fact]
    public async Task An_answer_says_its_moment_and_shows_the_present_in_its_place()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var shown = (await scene.Cora.SayAsync("CX-1")).ShouldBeOfType<Reply.Private>().Card;
        TestBot.Read(shown).ShouldStartWith("CX-1 · parcel arrived broken\nAs it stood Mon 16 Nov, 09:00\n");
        TestBot.Read(shown).ShouldContain("State: Reported");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(7));
        await scene.Ben.SayAsync("take CX-1");

        var renew = shown.Blocks.OfType<Buttons>().Single().Row[^1];
        var renewed = (await scene.Cora.PressAsync(renew.Action, renew.Value)).ShouldBeOfType<Reply.Replace>().Words();

        renewed.ShouldContain("As it stood Mon 16 Nov, 09:07");
        renewed.ShouldContain("State: Owned\nOwner: Ben");
        (await scene.BeforeAsync(scene.Ben)).ShouldNotContain("As it stood", customMessage: "that one is edited in place");
    }

    [Fact]
    public async Task A_few_steps_come_first_and_More_shows_them_all_in_its_place()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        var own = (await scene.CardsBeforeAsync(scene.Ben))[^1];

        TestBot.Read(own).ShouldEndWith("[I've spoken to them] [I promised them] [Add a note] [More]");
        var shown = (await scene.Ben.SayAsync("CX-1")).Card();
        TestBot.Read(shown).ShouldEndWith("[I've spoken to them] [I promised them] [Add a note] [More] [As it stands now]");
        (await scene.Ben.PressAsync(shown, "issue.more"))
            .ShouldBeOfType<Reply.Replace>()
            .Words()
            .ShouldEndWith(
                "[I've spoken to them] [I promised them] [Add a note] [Hand over] [What lay behind it] [Edit] [Snooze] [Decline] [As it stands now]"
            );
        // One button more is no reason to hide it.
        TestBot.Read((await scene.Ana.SayAsync("CX-1")).Card()).ShouldNotContain("[More]");
    }

    [Fact]
    public async Task Nothing_is_said_twice()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        var lines = (await scene.Ben.SayAsync("CX-1")).Words().Split('\n');

        lines.Count(line => line.Contains("parcel arrived broken", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.Contains("Sent a new one by courier", StringComparison.Ordinal)).ShouldBe(1);
        lines.Distinct().Count().ShouldBe(lines.Length);
    }

    [Fact]
    public async Task Recovered_stands_out_for_its_owner_alone()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        IsPrimary((await scene.Ada.SayAsync("CX-1")).Card()).ShouldBeFalse("an administrator may, but it is not theirs");
        IsPrimary((await scene.Ben.SayAsync("CX-1")).Card()).ShouldBeTrue();
    }

    private static bool IsPrimary(Card card) => card.Button("issue.recovered").Primary;
}
