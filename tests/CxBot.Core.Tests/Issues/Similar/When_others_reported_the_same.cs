using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues.Sight;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Similar;

public sealed class When_others_reported_the_same
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_is_shown_before_anything_is_sent(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Parcel arrived broken"));

        var asked = await BeginAsync(scene);

        Said.In(asked).ShouldContain("Others reported something like it. Nothing was sent yet.");
        Said.In(asked).ShouldContain("Me too: CX-1 · Parcel arrived broken");
        asked.Form.Field<TextField>("title").Value.ShouldBe("Broken parcels delivered");
        (await scene.Bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Me_too_counts_keeps_what_was_typed_and_hears_the_end_for_no_credit(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Parcel arrived broken"));
        var asked = await BeginAsync(scene);

        var said = await scene.Cora.SendAsync(asked.Form, ("similar", "CX-1"));

        said.Words().ShouldBe("You are counted in on CX-1. You hear how it ends in our one-to-one chat.");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Also met by: 1");
        (await scene.Ana.SayAsync("CX-1")).Words().ShouldContain("Cora met the same: \u201CBroken parcels delivered");
        (await scene.Bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(1);

        await scene.Ben.SayAsync("take CX-1");
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("Ben has it.");
        await scene.Ben.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("Ben brought it to a good end.\n> Sent a new one by courier");
        (await scene.PointsAsync()).ShouldNotContain("Cora");
    }

    [Fact]
    public async Task Mine_is_sent_anyway_when_the_reporter_says_so()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Parcel arrived broken"));
        var asked = await BeginAsync(scene);

        await scene.Cora.SendAsync(asked.Form, ("similar", "mine"));

        (await scene.IssueAsync(2)).Title.ShouldBe("Broken parcels delivered");
    }

    [Fact]
    public async Task What_is_over_declined_good_ones_own_or_confidential_is_not_offered()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        var issues = scene.Issues;
        await issues.ReportAsync(("title", "Parcel arrived broken"));
        await scene.Ada.SayAsync("decline CX-1 it was a test");
        await issues.ReportAsync(("title", "Parcel arrived broken"), ("kind", "wentwell"));
        await issues.ReportAsync(("title", "Parcel arrived broken"));
        await scene.Ana.SendAsync((await scene.Ana.SayAsync("confidential CX-3")).Form());

        var form = (await scene.Cora.PressAsync("issue.report", "")).Form();
        (await SendAsync(scene.Cora, form)).ShouldNotBeOfType<Reply.Fix>();
        var own = (await scene.Cora.PressAsync("issue.report", "")).Form();
        (await SendAsync(scene.Cora, own)).ShouldNotBeOfType<Reply.Fix>();
    }

    [Fact]
    public async Task A_guest_is_not_shown_what_others_reported()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync(("title", "Parcel arrived broken"));

        var form = (await scene.Gil.PressAsync("issue.report", "")).Form();

        (await SendAsync(scene.Gil, form)).ShouldNotBeOfType<Reply.Fix>();
        (await scene.Gil.SayAsync("metoo CX-1")).Words().ShouldStartWith("Guests can report and thank.");
    }

    [Fact]
    public async Task Whoever_has_the_customer_before_them_is_told_and_not_held_up()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Parcel arrived broken"));
        var form = (await scene.Cora.PressAsync("issue.waiting", "", IssueScene.TeamsRoom)).Form();

        var said = await scene.Cora.SendAsync(form, IssueScene.TeamsRoom, ("happened", "Her parcel is broken"), ("where", "delivery"));

        said.Words().ShouldContain("It may be the same as CX-1 · Parcel arrived broken.");
        (await scene.IssueAsync(2)).Urgency.ShouldBe(IssueUrgency.High);
    }

    [Fact]
    public async Task Saying_it_twice_counts_once_and_ones_own_counts_not()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        (await scene.Cora.SayAsync("metoo CX-1 since Tuesday")).Words().ShouldStartWith("You are counted in on CX-1.");
        (await scene.Cora.SayAsync("metoo CX-1")).Words().ShouldBe("You are counted in on CX-1 already, and hear how it ends.");
        (await scene.Ana.SayAsync("metoo CX-1")).Words().ShouldBe("CX-1 is yours, and you hear how it ends.");
        (await scene.Bot.ReadAsync(db => db.MeToos.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Words_that_an_issue_lost_find_it_no_longer(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Parcel arrived broken"));
        await scene.ChangeAsync(db =>
            db.Issues.ExecuteUpdateAsync(set => set.SetProperty(one => one.Title, "Masked").SetProperty(one => one.Happened, "Masked"))
        );

        var form = (await scene.Cora.PressAsync("issue.report", "")).Form();

        (await SendAsync(scene.Cora, form)).ShouldNotBeOfType<Reply.Fix>();
    }

    [Fact]
    public async Task An_index_that_lost_its_triggers_is_made_anew_at_the_start()
    {
        await using var first = await IssueScene.SetAsync();
        await first.ChangeAsync(db => db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "IssueSearch_Insert" """));
        await first.ReportAsync(("title", "Parcel arrived broken"));
        await using var bot = await first.Bot.RestartAsync();

        var form = (await bot.Person("Cora", TestBot.Teams).PressAsync("issue.report", "")).Form();

        (await SendAsync(bot.Person("Cora", TestBot.Teams), form)).ShouldBeOfType<Reply.Fix>();
    }

    private static async Task<Reply.Fix> BeginAsync(IssueScene scene)
    {
        var form = (await scene.Cora.PressAsync("issue.report", "")).Form();
        return (await SendAsync(scene.Cora, form)).ShouldBeOfType<Reply.Fix>();
    }

    private static Task<Reply> SendAsync(TestPerson by, Form form) =>
        by.SendAsync(form, ("title", "Broken parcels delivered"), ("happened", "Two of them, wet through"), ("where", "delivery"));
}
