using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_something_was_caught
{
    [Fact]
    public async Task An_idea_is_the_report_with_that_kind_chosen()
    {
        await using var scene = await IssueScene.SetAsync();

        var form = (await scene.Ana.SayAsync("idea a bell at the back door, call 0170 1234567")).Form();

        form.Id.ShouldBe("issue.report");
        TextResolver.Plain(form.Title, Reader.Default).ShouldBe("What could be better");
        form.Field<ChoiceField>("kind").Value.ShouldBe("caught");
        form.Field<TextField>("title").Value.ShouldBe("a bell at the back door, call •••• •••••••");
        await scene.Ana.SendAsync(form, ("where", "delivery"));
        (await scene.IssueAsync()).Kind.ShouldBe(IssueKind.Caught);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Its_owner_answers_and_the_reporter_hears_it(StorageProvider provider)
    {
        await using var scene = await CaughtAsync(provider);
        (await scene.BeforeAsync(scene.Ada)).ShouldContain("[Answer]");

        var form = (await scene.Ada.PressAsync((await scene.Bot.StandsBeforeAsync(scene.Ada))[^1], AnswerStep.FormId)).Form();
        var thanks = await scene.Ada.SendAsync(form, ("words", "We try it in May, when the door is painted"));

        IssueScene.Read(thanks).ShouldBe("Your answer on CX-1 is on its way to Ana.");
        var cards = (await scene.Bot.StandsBeforeAsync(scene.Ana)).Select(TestBot.Read).ToList();
        cards[^1].ShouldBe("CX-1 · The label falls off\nAda answered:\n> We try it in May, when the door is painted\n[Details]");
        cards[0].ShouldContain("Ada answered:\n> We try it in May", customMessage: "the reporter's one message says it too");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldNotContain("May");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Without_an_answer_its_owner_is_reminded_on_the_fifth_working_day_and_then_somebody_else(StorageProvider provider)
    {
        await using var scene = await CaughtAsync(provider);
        var eve = await scene.JoinAsync("Eve");
        await scene.Ben.SayAsync("take CX-1");
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Name == "Eve")).IsTriage = true);

        await AtAsync(scene, new DateTimeOffset(2026, 11, 23, 8, 59, 0, TimeSpan.Zero));
        (await scene.BeforeAsync(scene.Ben)).ShouldNotContain("until tonight");
        await AtAsync(scene, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("Ana saw this and waits for an answer until tonight.");
        await AtAsync(scene, new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));
        (await scene.Bot.StandsBeforeAsync(eve)).ShouldBeEmpty();
        await AtAsync(scene, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

        (await scene.BeforeAsync(eve)).ShouldContain("Ana saw this and has no answer after five working days.");
        (await scene.Bot.ReadAsync(db => db.IssueClocks.CountAsync(clock => clock.Kind == IssueClockKind.Answer))).ShouldBe(0);
    }

    [Theory]
    [InlineData("answer CX-1 not this year, the glue is ordered")]
    [InlineData("decline CX-1 the supplier changes it")]
    public async Task An_answer_in_time_reminds_nobody(string said)
    {
        await using var scene = await CaughtAsync();
        await scene.Ben.SayAsync("take CX-1");
        await scene.Ben.SayAsync(said);

        await AtAsync(scene, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

        (await scene.BeforeAsync(scene.Ben)).ShouldNotContain("until tonight");
    }

    [Fact]
    public async Task Only_who_looks_after_it_answers_and_only_what_was_caught()
    {
        await using var scene = await CaughtAsync();
        IssueScene.Read(await scene.Cora.SayAsync("answer CX-1 yes")).ShouldStartWith("Ada looks after CX-1");
        await scene.ReportAsync(("title", "Another one"));

        IssueScene
            .Read(await scene.Ada.SayAsync("answer CX-2 yes"))
            .ShouldBe("CX-2 is about a customer: what you know belongs into a note.");
        IssueScene.Read(await scene.Ada.SayAsync("answer")).ShouldStartWith("Which one?");
    }

    [Fact]
    public async Task What_went_well_offers_thanks_and_a_story_in_its_own_words()
    {
        await using var scene = await IssueScene.SetAsync();
        var answer = await scene.ReportAsync(
            ("kind", "wentwell"),
            ("title", "A letter of thanks"),
            ("happened", "The driver carried the shelf up to the fourth floor and put it together with her.")
        );
        TestBot.Read(answer).ShouldEndWith("[Thank somebody] [Tell it as a story]");

        var form = (await scene.Ana.PressAsync(answer, TellIssueStory.PressAction)).Form();

        form.Field<TextField>("title").Value.ShouldBe("A letter of thanks");
        form.Field<TextField>("what").Value.ShouldStartWith("The driver carried the shelf");
        (await scene.Ben.PressAsync(answer, TellIssueStory.PressAction)).ShouldBeOfType<Reply.Private>("only who saw it tells it");
    }

    [Fact]
    public async Task A_recovered_issue_drafts_its_story_without_the_customer()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("told", "We call back today, order 4711"), ("happened", "Mrs K's lamp came in pieces"));
        await scene.Ben.SayAsync("take CX-1");
        await scene.Ben.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"), ("done", "Sent a new one, paid with 4111 1111 1111 1111"));

        var form = (await scene.Ben.PressAsync(TellIssueStory.PressAction, $"{(await scene.IssueAsync()).Id}")).Form();

        var text = form.Field<TextField>("what").Value;
        text.ShouldContain("parcel arrived broken");
        text.ShouldContain("Sent a new one, paid with •••• •••• •••• ••••");
        text.ShouldNotContain("4711");
        text.ShouldNotContain("Mrs K");
        (await scene.Cora.PressAsync(TellIssueStory.PressAction, "1")).ShouldBeOfType<Reply.Private>();
    }

    private static async Task<IssueScene> CaughtAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("kind", "caught"), ("title", "The label falls off"));
        return scene;
    }

    private static async Task AtAsync(IssueScene scene, DateTimeOffset moment)
    {
        scene.Bot.Clock.AdvanceTo(moment);
        var tasks = scene.Bot.Get<IEnumerable<IScheduledTask>>().ToList();
        await tasks.OfType<StrikeClocks>().Single().RunAsync(CancellationToken.None);
        await tasks.OfType<SendDuties>().Single().RunAsync(CancellationToken.None);
    }
}
