using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_asking_a_customer_again
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_fixer_is_asked_after_seven_days_and_the_reporter_reads_the_answer(StorageProvider provider)
    {
        await using var scene = await RecoveredAsync(provider);
        await PassAsync(scene, TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        (await scene.BeforeAsync(scene.Ben)).ShouldNotContain("Ask the customer in a sentence");

        await PassAsync(scene, TimeSpan.FromMinutes(1));
        var question = (await scene.Bot.StandsBeforeAsync(scene.Ben))[^1];
        TestBot
            .Read(question)
            .ShouldBe(
                "CX-1 · parcel arrived broken\nCX-1 came to a good end on 16 Nov. Ask the customer in a sentence how it is by now.\n"
                    + "> Sent a new one by courier\n[Still fine] [They recommended us] [It came back] [I skip this] [Details]"
            );
        var answered = await scene.Ben.PressAsync(question, AnswerFollowUp.PressAction);

        IssueScene
            .Read(answered.ShouldBeOfType<Reply.Replace>())
            .ShouldBe("CX-1 is closed, and Ana can read how it is. Thank you for asking once more.");
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Closed);
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Ben brought it to a good end, and days later it is still fine. It is closed.");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Ben asked the customer again: it is still fine");
        IssueScene
            .Read(await scene.Ben.PressAsync(question, AnswerFollowUp.PressAction))
            .ShouldBe("This was answered for CX-1 already: it is still fine.");
        (await scene.PointsAsync()).ShouldBe("Starter Ana 5, Fixer Ben 5");
    }

    [Fact]
    public async Task A_recommendation_is_told()
    {
        await using var scene = await AskedAsync();

        await scene.Ben.PressAsync(AnswerFollowUp.PressAction, "1 Recommended");

        (await scene.BeforeAsync(scene.Ana)).ShouldContain("the customer has recommended us since");
        (await scene.Bot.ReadAsync(db => db.FollowUps.SingleAsync())).Result.ShouldBe(FollowUpResult.Recommended);
    }

    [Fact]
    public async Task What_came_back_after_it_and_ended_by_time_is_not_said_to_be_still_fine()
    {
        await using var scene = await AskedAsync();
        await scene.Ben.PressAsync(AnswerFollowUp.PressAction, "1 StillFine");
        await scene.Ana.SayAsync("reopen CX-1 the second one was broken too");
        await scene.Ben.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        await PassAsync(scene, TimeSpan.FromDays(15));
        await scene.Bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "issues.close").RunAsync(CancellationToken.None);

        (await scene.BeforeAsync(scene.Ana)).ShouldNotContain("still fine");
    }

    [Fact]
    public async Task What_came_back_is_reopened_and_the_credit_taken_back()
    {
        await using var scene = await AskedAsync();
        var question = (await scene.Bot.StandsBeforeAsync(scene.Ben))[^1];

        var form = (await scene.Ben.PressAsync(question, IssueButtons.ReopenAction)).Form();
        await scene.Ben.SendAsync(form, ("words", "The courier never came"));

        (await scene.IssueAsync()).State.ShouldBe(IssueState.Owned);
        (await scene.Bot.ReadAsync(db => db.FollowUps.SingleAsync())).Result.ShouldBe(FollowUpResult.CameBack);
        (await scene.PointsAsync()).ShouldEndWith("Starter Ana -5, Fixer Ben -5");
    }

    [Fact]
    public async Task Skipped_it_closes_by_itself_and_can_come_back_until_then()
    {
        await using var scene = await AskedAsync();

        IssueScene.Read(await scene.Ben.PressAsync(AnswerFollowUp.PressAction, "1 Skipped")).ShouldStartWith("CX-1 closes by itself");

        (await scene.IssueAsync()).State.ShouldBe(IssueState.Recovered);
    }

    [Fact]
    public async Task Closed_early_it_can_still_come_back_within_fourteen_days()
    {
        await using var scene = await AskedAsync();
        await scene.Ben.PressAsync(AnswerFollowUp.PressAction, "1 StillFine");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("[It came back]");

        scene.Bot.Clock.Advance(TimeSpan.FromDays(6));
        await scene.Ana.SayAsync("reopen CX-1 it broke again");

        (await scene.IssueAsync()).State.ShouldBe(IssueState.Owned);
        (await scene.PointsAsync()).ShouldEndWith("Starter Ana -5, Fixer Ben -5");
    }

    [Fact]
    public async Task After_fourteen_days_it_cannot()
    {
        await using var scene = await AskedAsync();
        await scene.Ben.PressAsync(AnswerFollowUp.PressAction, "1 StillFine");

        scene.Bot.Clock.Advance(TimeSpan.FromDays(7));

        IssueScene.Read(await scene.Ana.SayAsync("reopen CX-1 it broke again")).ShouldStartWith("CX-1 is closed.");
    }

    [Fact]
    public async Task Nobody_asks_what_came_back_before_or_where_the_organisation_does_not_want_it()
    {
        await using var scene = await RecoveredAsync();
        await scene.Ana.SayAsync("reopen CX-1 it broke again");
        await PassAsync(scene, TimeSpan.FromDays(8));
        (await scene.Bot.ReadAsync(db => db.FollowUps.CountAsync())).ShouldBe(0);

        await scene.ChangeAsync(async db => db.Add(new RemedySetting { OrganisationId = 1, FollowUpDays = 0 }));
        await scene.Ben.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        await PassAsync(scene, TimeSpan.FromDays(8));
        (await scene.Bot.ReadAsync(db => db.FollowUps.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_fixer_who_left_is_not_asked()
    {
        await using var scene = await RecoveredAsync();
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Name == "Ben")).IsActive = false);

        await PassAsync(scene, TimeSpan.FromDays(7));

        (await scene.Bot.ReadAsync(db => db.FollowUps.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Strangers_and_made_up_answers_change_nothing()
    {
        await using var scene = await AskedAsync();

        IssueScene.Read(await scene.Cora.PressAsync(AnswerFollowUp.PressAction, "1 StillFine")).ShouldStartWith("CX-1 can be reopened by");
        foreach (var value in new[] { "", "1", "1 CameBack", "1 9", "2 StillFine", "x StillFine" })
            IssueScene.Read(await scene.Ben.PressAsync(AnswerFollowUp.PressAction, value)).ShouldStartWith("There is no CX-0");

        (await scene.IssueAsync()).State.ShouldBe(IssueState.Recovered);
    }

    private static async Task<IssueScene> RecoveredAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        return scene;
    }

    private static async Task<IssueScene> AskedAsync()
    {
        var scene = await RecoveredAsync();
        await PassAsync(scene, TimeSpan.FromDays(7));
        return scene;
    }

    private static async Task PassAsync(IssueScene scene, TimeSpan time)
    {
        scene.Bot.Clock.Advance(time);
        var tasks = scene.Bot.Get<IEnumerable<IScheduledTask>>().ToList();
        await tasks.OfType<StrikeClocks>().Single().RunAsync(CancellationToken.None);
        await tasks.OfType<SendDuties>().Single().RunAsync(CancellationToken.None);
    }
}
