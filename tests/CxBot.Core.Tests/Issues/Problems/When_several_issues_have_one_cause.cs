using CxBot.Core.Chat;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Problems;

public sealed class When_several_issues_have_one_cause
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_third_like_it_in_a_month_makes_the_bot_ask_once(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await ReportThreeAsync(scene);

        var offer = (await scene.Bot.StandsBeforeAsync(scene.Ada)).Select(TestBot.Read).Where(card => card.Contains("read alike")).ToList();
        offer
            .ShouldHaveSingleItem()
            .ShouldContain("3 reports of the last month read alike: CX-1, CX-2 and CX-3. Is there one cause behind them?");

        await ReportAsync(scene.Ana, "Parcel broken");
        await TellAsync(scene);
        (await scene.Bot.StandsBeforeAsync(scene.Ada)).Select(TestBot.Read).Count(card => card.Contains("read alike")).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everybody_who_met_it_hears_that_it_is_mended_with_the_numbers(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await ReportThreeAsync(scene);
        await scene.Cora.SayAsync("metoo CX-2");
        await JoinAsync(scene);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        var said = await scene.Ada.SayAsync("problem P-1 fixed The carrier has softer boxes");

        said.Words().ShouldBe("P-1 is mended, and 3 colleagues who met it hear so.");
        foreach (var person in new[] { scene.Ana, scene.Ben, scene.Cora })
        {
            await TellAsync(scene);
            var told = (await scene.Bot.StandsBeforeAsync(person)).Select(TestBot.Read).ToList();
            told.ShouldContain(card => card.Contains("What you met is mended: P-1 · Boxes too soft."));
            string.Join("\n\n", told).ShouldContain("In the four weeks before: 4\nSince then: 0\nThese numbers change until");
        }
    }

    [Fact]
    public async Task Four_weeks_later_the_numbers_are_final_and_its_owner_hears_them()
    {
        await using var scene = await IssueScene.SetAsync();
        await ReportThreeAsync(scene);
        await JoinAsync(scene);
        await scene.Ada.SayAsync("problem P-1 fixed The carrier has softer boxes");
        await TellAsync(scene);
        scene.Bot.Clock.Advance(TimeSpan.FromDays(9));
        await ReportAsync(scene.Ana, "Parcel broken");
        (await scene.Ada.SayAsync("problem P-1 CX-4")).Words().ShouldContain("It joins 4 issues");

        scene.Bot.Clock.Advance(TimeSpan.FromDays(20));
        await TellAsync(scene);
        await TellAsync(scene);

        (await scene.Bot.StandsBeforeAsync(scene.Ben))
            .Select(TestBot.Read)
            .ShouldContain(card =>
                card.Contains("In the four weeks before: 3\nSince then: 1\nThank you for not letting it pass.", StringComparison.Ordinal)
            );
        string.Join('\n', (await scene.Bot.StandsBeforeAsync(scene.Ada)).Select(TestBot.Read))
            .ShouldContain("P-1 · Boxes too soft came back 1 time in the four weeks since it was mended.");
    }

    [Fact]
    public async Task A_report_like_those_of_a_problem_is_offered_to_its_owner()
    {
        await using var scene = await IssueScene.SetAsync();
        await ReportThreeAsync(scene);
        await JoinAsync(scene);

        await ReportAsync(scene.Ana, "Parcel broken");
        await TellAsync(scene);

        var offer = (await scene.Bot.StandsBeforeAsync(scene.Ada)).Single(card =>
            TestBot.Read(card).Contains("reads like the reports of P-1")
        );
        (await scene.Ada.PressAsync(offer, "say.run")).Words().ShouldContain("It joins 4 issues");
        (await scene.Ana.SayAsync("CX-4")).Words().ShouldContain("Part of P-1 · Boxes too soft");
    }

    [Fact]
    public async Task The_list_shows_open_ones_first_with_who_sees_to_it_and_how_often_it_came()
    {
        await using var scene = await IssueScene.SetAsync();
        (await scene.Cora.SayAsync("problem")).Words().ShouldStartWith("No problem is known.");
        await ReportThreeAsync(scene);
        await JoinAsync(scene);
        await scene.Cora.SendAsync((await scene.Cora.SayAsync("problem new Labels fall off")).Form());
        await scene.Ada.SayAsync("problem P-1 fixed Softer boxes");

        (await scene.Cora.SayAsync("problem"))
            .Words()
            .ShouldBe(
                "2 problems\nP-2 · Labels fall off (Being seen to, Cora, came 0 times)\n"
                    + "P-1 · Boxes too soft (Mended, Ada, came 3 times)\n[P-2] [P-1]\n[New problem]"
            );
    }

    [Fact]
    public async Task Only_who_sees_to_it_ends_it_and_what_is_over_stays_so()
    {
        await using var scene = await IssueScene.SetAsync();
        await ReportThreeAsync(scene);
        await JoinAsync(scene);

        (await scene.Cora.SayAsync("problem P-1 fixed it")).Words().ShouldBe("Ada sees to P-1, and this is theirs to say.");
        (await scene.Cora.SayAsync("problem P-9")).Words().ShouldStartWith("There is no P-9.");
        var gone = await scene.Ada.PressAsync((await scene.Ada.SayAsync("problem P-1")).Card(), DropProblem.PressAction);
        gone.Words().ShouldBe("P-1 is dropped; its issues stand for themselves again.");
        (await scene.Ada.SayAsync("problem P-1 fixed it")).Words().ShouldStartWith("P-1 is over.");
        (await scene.Bot.ReadAsync(db => db.Issues.CountAsync(issue => issue.ProblemId != null))).ShouldBe(0);
    }

    [Fact]
    public async Task An_issue_belongs_to_one_problem_and_a_confidential_one_to_none()
    {
        await using var scene = await Sight.ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);
        await ReportAsync(scene.Ana, "Parcel broken");
        await scene.Ada.SendAsync((await scene.Ada.SayAsync("problem new Boxes CX-1 CX-2")).Form());

        (await scene.Ada.SayAsync("problem P-1")).Words().ShouldContain("It joins 1 issue\nCX-2");
        (await scene.Ada.SayAsync("problem P-1 CX-1")).Words().ShouldStartWith("None of these issues can be added");
    }

    [Fact]
    public void Numbers_are_counted_four_weeks_on_either_side()
    {
        var turn = new DateTime(2026, 11, 16, 9, 0, 0, DateTimeKind.Utc);
        DateTime[] moments = [.. new[] { -29.0, -28, -1, -0.001, 0, 1, 27.9, 28, 40 }.Select(days => turn.AddDays(days))];

        ProblemCounts.Of(moments, turn).ShouldBe(new ProblemCounts(9, Before: 3, After: 3));
    }

    private static async Task ReportThreeAsync(IssueScene scene)
    {
        await ReportAsync(scene.Ana, "Parcel arrived broken");
        await ReportAsync(scene.Ben, "Broken parcel delivered");
        await ReportAsync(scene.Ana, "Parcel broken again");
        await TellAsync(scene);
    }

    // Ada makes one problem of what she was offered.
    private static async Task JoinAsync(IssueScene scene)
    {
        var offer = (await scene.Bot.StandsBeforeAsync(scene.Ada)).Single(card => TestBot.Read(card).Contains("read alike"));
        var form = (await scene.Ada.PressAsync(offer, "say.run")).Form();
        form.Field<TextField>("issues").Value.ShouldBe("CX-1 CX-2 CX-3");
        (await scene.Ada.SendAsync(form, ("title", "Boxes too soft"))).Words().ShouldContain("It joins 3 issues");
    }

    private static async Task ReportAsync(TestPerson by, string title)
    {
        var form = (await by.PressAsync("issue.report", "")).Form();
        var sent = await by.SendAsync(form, ("title", title), ("happened", "It is wet"), ("where", "delivery"));
        if (sent is Reply.Fix asked)
            await by.SendAsync(asked.Form, ("similar", "mine"));
    }

    // What can wait an hour is told.
    private static async Task TellAsync(IssueScene scene)
    {
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        foreach (var task in scene.Bot.Get<IEnumerable<IScheduledTask>>())
            await task.RunAsync(default);
    }
}
