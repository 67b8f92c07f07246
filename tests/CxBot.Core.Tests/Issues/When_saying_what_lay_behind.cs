using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_saying_what_lay_behind
{
    [Fact]
    public async Task Whoever_has_it_writes_down_need_and_cause_and_changes_them_later()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        var form = (await scene.Ben.SayAsync("cause CX-1 the present for 4111 1111 1111 1111 by Saturday")).Form();
        form.Field<TextField>("need").Value.ShouldBe("the present for •••• •••• •••• •••• by Saturday");
        var kept = (await scene.Ben.SendAsync(form, ("cause", "Treatment"))).Words();
        var details = await scene.BeforeAsync(scene.Ben);
        string[] rooms = [await scene.InRoomAsync(IssueScene.SlackRoom), await scene.InRoomAsync(IssueScene.TeamsRoom)];
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        var again = (await scene.Ben.SayAsync("cause CX-1")).Form();
        await scene.Ben.SendAsync(again, ("need", "the present in time"), ("cause", "unknown"));
        var later = (await scene.Ben.SayAsync("CX-1")).Words();

        kept.ShouldBe("Written down for CX-1. It can be changed later in the same way.");
        details.ShouldContain("Cause: How we treated them");
        details.ShouldContain("What they really needed\n> the present for");
        details.ShouldContain("Ben wrote down what they really needed\n");
        details.ShouldContain("Ben said why it happened: “How we treated them”");
        again.Field<ChoiceField>("cause").Value.ShouldBe("Treatment");
        later.ShouldContain("What they really needed\n> the present in time");
        later.ShouldNotContain("\nCause:");
        rooms.ShouldAllBe(room => !room.Contains("treated", StringComparison.OrdinalIgnoreCase) && !room.Contains("present"));
    }

    [Fact]
    public async Task It_is_asked_with_the_good_end_and_an_answer_left_out_takes_nothing_back()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "no"), ("cause", "Process"));
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"), ("cause", ""));

        var words = (await scene.Ben.SayAsync("CX-1")).Words();
        words.ShouldContain("Cause: How we work");
        words.ShouldContain("Ben said why it happened");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("recovered", Case.Insensitive);
    }

    [Fact]
    public async Task Only_who_is_in_charge_and_only_once_somebody_has_it()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var early = (await scene.Ada.SayAsync("cause CX-1")).Words();
        await scene.Ben.SayAsync("take CX-1");

        var stranger = (await scene.Cora.SayAsync("cause CX-1")).Words();
        var form = (await scene.Ben.SayAsync("cause CX-1")).Form();
        var replayed = (await scene.Cora.SendAsync(form, ("cause", "Partner"))).Words();
        var unchanged = (await scene.Ben.SendAsync(form)).Words();

        early.ShouldContain("CX-1");
        replayed.ShouldBe(stranger);
        stranger.ShouldContain("CX-1");
        unchanged.ShouldBe("Nothing changed for CX-1.");
        (await scene.Ben.SayAsync("CX-1")).Words().ShouldNotContain("Cause:");
    }

    [Fact]
    public async Task How_somebody_was_treated_can_be_kept_to_a_few()
    {
        await using var scene = await IssueScene.SetAsync();
        var ada = await scene.Ada.IdAsync();
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == ada)).IsConfidant = true);
        await scene.ReportAndContactAsync();
        var form = (await scene.Ben.SayAsync("cause CX-1")).Form();

        var treated = (await scene.Ben.SendAsync(form, ("cause", "Treatment"))).Words();
        var partner = (await scene.Ben.SendAsync(form, ("cause", "Partner"))).Words();

        treated.ShouldStartWith("Written down for CX-1.");
        treated.ShouldEndWith("[Keep confidential]");
        partner.ShouldNotContain("confidential");
    }
}
