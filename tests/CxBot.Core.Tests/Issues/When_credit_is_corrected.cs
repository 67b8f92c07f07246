using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Corrections;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues;

public sealed class When_credit_is_corrected
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_difference_is_booked_with_the_reason_and_the_person_hears_of_it(StorageProvider provider)
    {
        await using var scene = await RecoveredAsync(provider, "unasked");
        await scene.Bot.TeamAsync(scene.Ada, scene.Ben);
        scene.Bot.Clock.Advance(TimeSpan.FromDays(3));

        var done = await scene.Ada.SayAsync("correct CX-1 {0} 5 he stayed until it was mended", null, scene.Ben);

        IssueScene.Read(done).ShouldBe("Ben has 5 points for CX-1 from today and hears of it.");
        (await scene.PointsAsync()).ShouldBe("Starter Ana 2, Fixer Ben 2, Fixer Ben 3");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Fixed by Ben (5 points)");
        await DutiesAsync(scene);
        (await scene.BeforeAsync(scene.Ben)).ShouldBe(
            "Ada corrected your credit for CX-1 from 2 points to 5 points, for this reason:\n> he stayed until it was mended"
        );
        var why = IssueScene.Read(await scene.Ben.PressAsync(ExplainCredits.PressAction, ""));
        why.ShouldContain("19 Nov: Ada corrected it: you put CX-1 right (“he stayed until it was mended”), 3 points");
        why.ShouldContain("16 Nov: you put CX-1 right, 2 points");
    }

    [Fact]
    public async Task To_nothing_takes_the_recovery_too_and_back_gives_it_again()
    {
        await using var scene = await RecoveredAsync();

        await scene.Ada.SayAsync("correct CX-1 {0} 0 it was the carrier", null, scene.Ben);
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldNotContain("Fixed by");
        await scene.Ada.SayAsync("correct CX-1 {0} 2 it was him after all", null, scene.Ben);

        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5, Fixer Ben -5, Fixer Ben 2");
        var lines = await scene.Bot.ReadAsync(db => Task.FromResult(db.Credits.OrderBy(credit => credit.Id).ToList()));
        lines.Select(line => (line.Recoveries, line.Count)).ShouldBe([(1, 1), (1, 1), (-1, -1), (1, 1)]);
    }

    [Fact]
    public async Task Whoever_was_forgotten_is_added_as_a_helper()
    {
        await using var scene = await RecoveredAsync();

        await scene.Ada.SayAsync("correct CX-1 {0} 1 she found the address", null, scene.Cora);

        (await scene.PointsAsync()).ShouldEndWith("Helper Cora 1");
        IssueScene.Read(await scene.Ada.SayAsync("audit")).ShouldContain("Ada corrected the credit of Cora for CX-1");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Helped by Cora (1 point)");
    }

    [Fact]
    public async Task Reopened_what_was_corrected_is_taken_back_whole()
    {
        await using var scene = await RecoveredAsync(confirmed: "unasked");
        await scene.Ada.SayAsync("correct CX-1 {0} 5 he stayed", null, scene.Ben);

        await scene.Ana.SayAsync("reopen CX-1 it broke again");

        (await scene.PointsAsync()).ShouldBe("Starter Ana 2, Fixer Ben 2, Fixer Ben 3, Starter Ana -2, Fixer Ben -5");
        var reversed = IssueScene.Read(await scene.Ben.PressAsync(ExplainCredits.PressAction, ""));
        reversed.ShouldContain("taken back: you put CX-1 right, -5 points");
    }

    [Fact]
    public async Task Nobody_corrects_their_own_nor_those_of_other_teams()
    {
        await using var scene = await RecoveredAsync();
        await scene.Bot.TeamAsync(scene.Cora, scene.Ana);

        IssueScene
            .Read(await scene.Cora.SayAsync("correct CX-1 {0} 0 no", null, scene.Ben))
            .ShouldBe("The credit of Ben is corrected by their manager or an administrator.");
        IssueScene.Read(await scene.Cora.SayAsync("correct CX-1 {0} 2 yes", null, scene.Ana)).ShouldStartWith("Ana has 2 points");
        IssueScene
            .Read(await scene.Cora.SayAsync("correct CX-1 {0} 5 yes", null, scene.Cora))
            .ShouldBe("Your own credit is corrected by your manager or an administrator.");
    }

    [Fact]
    public async Task What_is_not_clear_opens_the_form_with_what_was_said()
    {
        await using var scene = await RecoveredAsync();

        var form = (await scene.Ada.SayAsync("correct CX-1 {0} 5", null, scene.Ben)).Form();

        form.Field<PeopleField>("person").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        form.Field<ChoiceField>("points").Value.ShouldBe("5");
        (await scene.Ada.SendAsync(form, ("points", "3"))).ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["points", "reason"]);
        IssueScene.Read(await scene.Ada.SendAsync(form, ("reason", "as it stands"))).ShouldBe("Ben has 5 points for CX-1 already.");
    }

    [Fact]
    public async Task Before_a_good_end_there_is_nothing_to_correct()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();

        IssueScene.Read(await scene.Ada.SayAsync("correct CX-1 {0} 5 early", null, scene.Ben)).ShouldStartWith("Ben has CX-1");
    }

    [Fact]
    public async Task Unconfirmed_counts_in_full_once_somebody_confirms_it()
    {
        await using var scene = await RecoveredAsync(confirmed: "unasked");

        var form = (await scene.Ben.SayAsync("confirm CX-1")).Form();
        (await scene.Ben.SendAsync(form)).ShouldBeOfType<Reply.Fix>();
        await scene.Ben.SendAsync(form, ("how", "message"));

        (await scene.PointsAsync()).ShouldBe("Starter Ana 2, Fixer Ben 2, Starter Ana 3, Fixer Ben 3");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain(
            "The customer wrote that it is good again.\nStarted by Ana (5 points)"
        );
        IssueScene.Read(await scene.Ada.SayAsync("confirm CX-1")).ShouldBe("CX-1 needs no further word: its credit stands as it is.");
        IssueScene
            .Read(await scene.Ana.PressAsync(ExplainCredits.PressAction, ""))
            .ShouldContain("Ben confirmed it later: you reported CX-1, 3 points");
    }

    [Fact]
    public async Task Ones_own_report_counts_in_full_only_when_the_manager_confirms()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.Bot.TeamAsync(scene.Cora, scene.Ana);
        await scene.ReportAsync();
        await scene.Ana.SayAsync("take CX-1");
        await scene.Ana.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ana, ("confirmed", "call"));
        (await scene.PointsAsync()).ShouldBe("Fixer Ana 2");
        await DutiesAsync(scene);
        var question = (await scene.Bot.StandsBeforeAsync(scene.Cora))[^1];
        TestBot.Read(question).ShouldStartWith("Ana reported CX-1 and brought it to a good end alone.");

        foreach (var other in new[] { scene.Ana, scene.Ben })
            IssueScene.Read(await other.SayAsync("confirm CX-1")).ShouldStartWith("CX-1 was reported and recovered by the same person");
        var form = (await scene.Cora.PressAsync(question, ConfirmStep.FormId)).Form();
        await scene.Cora.SendAsync(form, ("how", "call"));

        (await scene.PointsAsync()).ShouldBe("Fixer Ana 2, Fixer Ana 3");
    }

    private static async Task<IssueScene> RecoveredAsync(StorageProvider provider = StorageProvider.Sqlite, string confirmed = "call")
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", confirmed));
        return scene;
    }

    private static Task DutiesAsync(IssueScene scene) =>
        scene.Bot.Get<IEnumerable<IScheduledTask>>().OfType<SendDuties>().Single().RunAsync(CancellationToken.None);
}
