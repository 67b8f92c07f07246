using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Nudges;

public sealed class When_duties_come_together
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_first_comes_at_once_and_those_of_the_next_hour_make_one_message(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana");
        await TellAsync(bot, ana, "One");
        await TellAsync(bot, ana, "Two");
        await TellAsync(bot, ana, "Three");
        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(59));
        (await bot.StandsBeforeAsync(ana)).Select(TestBot.Read).ShouldBe(["One"]);

        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));
        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(61));

        (await bot.StandsBeforeAsync(ana)).Select(TestBot.Read).ShouldBe(["One", "Two\n---\nThree"]);
        await TellAsync(bot, ana, "Four");
        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(120));
        (await bot.StandsBeforeAsync(ana)).Select(TestBot.Read).ShouldBe(["One", "Two\n---\nThree", "Four"]);
    }

    [Fact]
    public async Task More_than_a_message_holds_waits_for_the_next()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        for (var i = 0; i < 31; i++)
            await TellAsync(bot, ana, $"Thing {i}");

        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));
        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(120));

        (await bot.StandsBeforeAsync(ana)).Select(card => card.Blocks.OfType<Paragraph>().Count()).ShouldBe([1, 20, 10]);
    }

    [Fact]
    public async Task What_another_release_wrote_is_left_out_and_keeps_nothing_and_nobody_waiting()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        foreach (var person in new[] { ana, ben })
            await TellAsync(bot, person, "One");
        await TellAsync(bot, ana, "Unreadable");
        foreach (var person in new[] { ana, ben })
            await TellAsync(bot, person, "Two");
        await bot.Get<IWriter>()
            .WriteAsync(
                db =>
                    db.Duties.Where(duty => duty.Card.Contains("Unreadable"))
                        .ExecuteUpdateAsync(set => set.SetProperty(duty => duty.Card, """{"blocks":[{"block":"hologram"}]}""")),
                CancellationToken.None
            );

        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post U-Ana One", "post U-Ana Two", "post U-Ben One", "post U-Ben Two"], ignoreOrder: true);
        (await bot.ReadAsync(db => db.Duties.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_demo_nobody_waits()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Get<IOptions<ContentOptions>>().Value.DemoRhythm = true;
        var ana = bot.Person("Ana");
        await TellAsync(bot, ana, "One");
        await TellAsync(bot, ana, "Two");

        await bot.TickAsync<SendDuties>();

        (await bot.StandsBeforeAsync(ana)).Select(TestBot.Read).ShouldBe(["One", "Two"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_part_that_changes_changes_in_the_message_of_several(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        for (var i = 0; i < 3; i++)
            await scene.ReportAsync(("title", $"Parcel {i}"));
        await scene.Bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));
        var several = await scene.BeforeAsync(scene.Ada);
        several.ShouldContain("CX-2");
        several.ShouldContain("CX-3");

        await scene.Ben.SayAsync("take CX-2");
        await scene.Bot.TickAsync<SendDuties>();

        var after = await scene.BeforeAsync(scene.Ada);
        after.ShouldNotBe(several);
        after.ShouldContain("Ben");
        after.ShouldContain("CX-3");
        (await scene.Bot.StandsBeforeAsync(scene.Ada)).Count.ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_press_that_answers_in_place_leaves_the_other_parts(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana");
        await TellAsync(bot, ana, "First");
        await TellAsync(bot, ana, "Thanks");
        await TellAsync(bot, ana, "Alike?", new Button(Text.Typed("No"), "problem.different", "1 2 3"));
        await bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));
        await bot.Get<IWriter>()
            .WriteAsync(
                db =>
                    db.PostedCards.ExecuteUpdateAsync(set =>
                        set.SetProperty(card => card.MessageId, "M2").SetProperty(card => card.Conversation, ana.Chat.Conversation)
                    ),
                CancellationToken.None
            );
        var several = (await bot.StandsBeforeAsync(ana))[^1];

        var reply = await ana.PressAsync(several, "problem.different", message: "M2");

        var left = TestBot.Read(reply.ShouldBeOfType<Reply.Replace>().Card);
        left.ShouldStartWith("Thanks\n---\n");
        left.ShouldNotContain("[No]");
        await TellAsync(bot, ana, "Later");
        (await bot.ReadAsync(db => db.Duties.Where(duty => duty.SentAs != null).ToListAsync())).ShouldNotContain(duty =>
            duty.Card.Contains("Alike?")
        );
    }

    [Fact]
    public async Task What_is_handed_on_comes_with_its_playbook()
    {
        await using var scene = await IssueScene.SetAsync();
        await TellAsync(scene.Bot, scene.Cora, "Something else");
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        await scene.Ben.SayAsync("hand CX-1 {0}", null, scene.Cora);
        (await scene.Bot.StandsBeforeAsync(scene.Cora)).Select(TestBot.Read).ShouldBe(["Something else"]);
        await scene.Bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));

        var together = TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Cora))[^1]);
        together.ShouldStartWith("CX-1 · parcel arrived broken\n");
        together.ShouldContain("\n---\nPlaybook for CX-1");
    }

    [Fact]
    public async Task What_is_over_before_its_hour_is_not_told()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.ReportAsync(("title", "Second"));
        await scene.Ben.SayAsync("take CX-2");

        await scene.Bot.TickAtAsync<SendDuties>(TestBot.Monday.AddMinutes(60));

        (await scene.Bot.StandsBeforeAsync(scene.Ada)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_urgent_does_not_wait()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.ReportAsync(("urgency", "high"), ("title", "Second"));

        (await scene.Bot.StandsBeforeAsync(scene.Ada)).Count.ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task While_somebody_is_away_their_backup_is_asked_and_what_they_have_can_go_there_too(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        await scene.Ana.SayAsync("kudos {0} for a very quick answer on the phone", null, scene.Ada);

        var pause = ((Reply.Private)await scene.Ada.SayAsync("pause until 20 Nov {0}", null, scene.Ben)).Card;
        TestBot.Read(pause).ShouldContain("1 open issue waits for you.");
        TestBot.Read(pause).ShouldContain("[Hand all to Ben]");
        await scene.ReportAsync(("title", "While she is away"));
        (await scene.IssueAsync(2)).AskedId.ShouldBe(await scene.Ben.IdAsync());

        IssueScene.Read(await scene.Ada.PressAsync(pause, "nudge.handall")).ShouldStartWith("1 issue is with Ben now.");
        (await scene.IssueAsync()).OwnerId.ShouldBe(await scene.Ben.IdAsync());

        scene.Bot.Clock.AdvanceTo(ContentTestBot.Day(4, 9));
        await scene.ReportAsync(("title", "She is back"));
        (await scene.IssueAsync(3)).AskedId.ShouldBe(await scene.Ada.IdAsync());
    }

    [Fact]
    public async Task Whose_backup_is_away_too_is_asked_all_the_same()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.Ada.SayAsync("pause until 20 Nov {0}", null, scene.Ben);
        await scene.Ben.SayAsync("pause until 20 Nov {0}", null, scene.Ada);

        await scene.ReportAsync();

        (await scene.IssueAsync()).AskedId.ShouldBe(await scene.Ada.IdAsync());
    }

    private static async Task TellAsync(TestBot bot, TestPerson person, string words, params Button[] buttons)
    {
        var card = new Card(Text.Typed(words), [new Paragraph(Text.Typed(words)), .. buttons.Select(button => new Buttons([button]))]);
        var id = await person.IdAsync();
        await bot.Get<IWriter>()
            .WriteAsync(
                db =>
                {
                    db.Append(Duty.For(id, card, bot.Clock.Now));
                    return Task.CompletedTask;
                },
                CancellationToken.None
            );
    }
}
