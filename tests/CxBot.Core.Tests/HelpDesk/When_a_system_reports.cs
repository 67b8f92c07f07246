using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Issues.Sight;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.HelpDesk;

public sealed class When_a_system_reports
{
    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_an_issue_like_any_other_in_the_systems_name(StorageProvider provider)
    {
        await using var scene = await HelpDeskScene.SetAsync(provider);

        var taken = await scene.TakenAsync(
            HelpDeskScene.Broken with
            {
                Told = "Order 4711",
                Link = "https://desk.harbour.example/t/9",
                Promise = new HookPromised("a new one", scene.Bot.Clock.Now.AddHours(30)),
            }
        );

        (taken.Code, taken.IsReporterKnown).ShouldBe(("CX-1", false));
        taken.Masked.ShouldBe(["emailAddress"]);
        var issue = await scene.Issues.IssueAsync();
        issue.Happened.ShouldBe("The vase was in pieces. Write to ••••@••••••••.•••••••.");
        (issue.AskedId, issue.DueAt, issue.PromisedFor).ShouldSatisfyAllConditions(
            one => one.AskedId.ShouldNotBeNull(),
            one => one.DueAt.ShouldNotBeNull(),
            one => one.PromisedFor.ShouldBe(scene.Bot.Clock.Now.AddHours(30))
        );
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Parcel arrived broken");
        (await scene.Issues.InRoomAsync(IssueScene.TeamsRoom)).ShouldContain("Parcel arrived broken");
        (await scene.Issues.BeforeAsync(scene.Issues.Ada)).ShouldContain("Parcel arrived broken");
        // No message waits for somebody whom nothing can reach.
        (await scene.Bot.ReadAsync(db => db.Outbox.CountAsync(message => message.WorkspaceId == 0))).ShouldBe(0);
        await scene.SendAsync();
        ((string)scene.Hooks.Arrived.First()["data"]!["issue"]!["reporter"]!["name"]!).ShouldBe("Survey");
    }

    [Fact]
    public async Task A_known_colleague_is_its_reporter_and_a_system_gets_no_credit()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        (await scene.TakenAsync(HelpDeskScene.Broken with { Reporter = "Ana@harbour.example" })).IsReporterKnown.ShouldBeTrue();
        (await scene.Issues.BeforeAsync(scene.Issues.Ana)).ShouldContain("Parcel arrived broken");
        await scene.TakenAsync(HelpDeskScene.Broken with { Reporter = "nobody@harbour.example" });
        foreach (var number in new[] { 1, 2 })
        {
            await scene.Issues.Ben.SayAsync($"take CX-{number}");
            await scene.Issues.Ben.SayAsync($"contacted CX-{number}");
            await IssueScene.RecoverAsync(scene.Issues.Ben, number, ("confirmed", "call"));
        }

        (await scene.Issues.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5, Fixer Ben 5");
    }

    [Fact]
    public async Task The_same_request_counts_once_and_another_under_its_key_is_refused()
    {
        await using var scene = await HelpDeskScene.SetAsync();

        var first = (await scene.ReportAsync(key: "k")).ShouldBeOfType<HookReply.Taken>();
        var again = (await scene.ReportAsync(key: "k")).ShouldBeOfType<HookReply.Taken>();

        (again.Code, again.IsReplayed, first.IsReplayed).ShouldBe((first.Code, true, false));
        (await scene.ReportAsync(key: "k", fingerprint: "b")).ShouldBeOfType<HookReply.KeyReused>();
        (await scene.ReportAsync(HelpDeskScene.Broken with { ContactPoint = "moon" }, key: "new"))
            .ShouldBeOfType<HookReply.Refused>()
            .Faults.ShouldHaveSingleItem()
            .Words.ShouldContain("delivery");
        // A refused request left no trace: mended, it is taken under the same key.
        (await scene.ReportAsync(key: "new"))
            .ShouldBeOfType<HookReply.Taken>()
            .Code.ShouldBe("CX-2");
    }

    [Fact]
    public async Task Words_about_somebodys_conduct_are_kept_to_the_few_unless_the_system_says_otherwise()
    {
        await using var confidential = await ConfidentialScene.SetAsync();
        await using var scene = new HelpDeskScene(confidential.Issues);
        var rude = HelpDeskScene.Broken with { Happened = "The driver was rude and shouted at them" };

        (await scene.TakenAsync(rude)).IsConfidential.ShouldBeTrue();
        (await scene.TakenAsync(rude with { Confidential = false })).IsConfidential.ShouldBeFalse();

        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).Count.ShouldBe(1);
        (await scene.Issues.BeforeAsync(confidential.Hana)).ShouldContain("CX-1");
        // Nor does a survey learn that there is one.
        (await scene.AnswerAsync(confirmed: false)).ShouldBeOfType<HookReply.Refused>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_survey_lifts_two_points_to_five_and_a_no_takes_them_back(StorageProvider provider)
    {
        await using var scene = await HelpDeskScene.SetAsync(provider);
        await scene.Issues.ReportAndContactAsync();
        (await Result(scene, confirmed: true, "early")).ShouldBe(HookResult.Noted);
        await IssueScene.RecoverAsync(scene.Issues.Ben, ("confirmed", "unasked"));

        (await Result(scene, confirmed: true, "Quick and kind. Call +49 151 23456789", "9/10")).ShouldBe(HookResult.Confirmed);
        (await Result(scene, confirmed: true, "")).ShouldBe(HookResult.AlreadyConfirmed);
        (await scene.Issues.PointsAsync()).ShouldBe("Starter Ana 2, Fixer Ben 2, Starter Ana 3, Fixer Ben 3");
        var said = IssueScene.Read(await scene.Issues.Ben.SayAsync("CX-1"));
        said.ShouldContain("9/10: Quick and kind");
        said.ShouldNotContain("23456789");
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldNotContain("Quick and kind");

        (await Result(scene, confirmed: false, "Broke again")).ShouldBe(HookResult.Reopened);
        (await scene.Issues.PointsAsync()).ShouldEndWith("Starter Ana -5, Fixer Ben -5");
        (await scene.Issues.IssueAsync()).State.ShouldBe(IssueState.Owned);
        (await scene.Issues.InRoomAsync(IssueScene.TeamsRoom)).ShouldContain("Survey reopened it");

        (await Result(scene, confirmed: false, "Still broken")).ShouldBe(HookResult.Told);
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await scene.RunAsync("send-duties");
        (await scene.Bot.StandsBeforeAsync(scene.Issues.Ben))
            .Select(TestBot.Read)
            .ShouldContain(card => card.Contains("it is not good yet"));
    }

    [Fact]
    public async Task A_no_that_comes_too_late_is_told_to_whoever_had_it()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Issues.Ben, ("confirmed", "call"));
        scene.Bot.Clock.Advance(TimeSpan.FromDays(15));

        (await Result(scene, confirmed: false, "It fell apart")).ShouldBe(HookResult.Told);

        (await scene.Issues.BeforeAsync(scene.Issues.Ben)).ShouldContain("It fell apart");
        (await scene.Issues.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5");
    }

    private static async Task<HookResult> Result(HelpDeskScene scene, bool confirmed, string words, string score = "") =>
        (await scene.AnswerAsync(confirmed, words, score)).ShouldBeOfType<HookReply.Taken>().Result;
}
