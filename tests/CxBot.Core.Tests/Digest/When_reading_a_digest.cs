using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using CxBot.Core.Web;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_reading_a_digest
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_tells_what_the_team_did_this_week_and_who_was_not_thanked_yet(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (mia, ben, cleo, stranger) = (bot.Person("Mia"), bot.Person("Ben", TestBot.Teams), bot.Person("Cleo"), bot.Person("Sam"));
        await bot.TeamAsync(mia, ben, cleo);
        await bot.CreditAsync(ben, CreditRole.Starter, 5);
        await bot.CreditAsync(cleo, CreditRole.Fixer, 5);
        await bot.CreditAsync(stranger, CreditRole.Fixer, 5, issueId: 2);
        bot.Clock.Advance(TimeSpan.FromHours(1));
        await stranger.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), cleo);

        var words = (await mia.SayAsync("digest now", TestBot.Room())).ShouldBeOfType<Reply.Private>().Words();

        words.ShouldBe(
            """
            Your team so far, Fri 13 Nov to Mon 16 Nov
            No thanks yet
            Ben, for an issue
            [Thank Ben]
            1 recovery
            an issue
            Ben reported it
            Cleo put it right
            Thanked once
            Sam thanked Cleo
            > for driving the forgotten parcel over
            First time on the board: Ben and Cleo
            ---
            For your team meeting: ask Ben to tell in two minutes how an issue came right.
            [The seven days before] [Board] [To print and to keep] [Stop this message]
            """
        );
    }

    [Fact]
    public async Task Thank_now_opens_kudos_with_the_facts_beside_an_empty_reason_and_does_not_use_up_the_day()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await bot.RoomAsync(TestBot.Room(), "moments");
        await bot.IssueAsync(mia, "parcel arrived broken");
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        for (var number = 1; number <= 5; number++)
            await mia.SayAsync($"kudos {{0}} for driving forgotten parcel number {number} over", TestBot.Room(), bot.Person("Sam"));

        var form = (await mia.PressAsync((await mia.SayAsync("digest")).Card(), "kudos.thanknow")).Form();
        var reply = await mia.SendAsync(form, ("reason", "You called Mrs K before she had to call us."));

        form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        form.Field<TextField>("reason").Value.ShouldBeEmpty();
        TextResolver.Plain(form.Field<NoteField>("beside").Label, Reader.Default).ShouldBe("CX-1 parcel arrived broken\nBen put it right");
        reply.Words().ShouldStartWith("Thank you. Ben");
        (await bot.ReadAsync(db => db.Kudos.CountAsync(kudo => kudo.IsFromDigest))).ShouldBe(1);
        (await mia.SayAsync("digest")).Words().ShouldNotContain("No thanks yet");
    }

    [Fact]
    public async Task Nobody_thanks_beyond_their_five_with_the_button_of_another_manager()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben, sam) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Sam"));
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.RoomAsync(TestBot.Room(), "moments");
        var button = (await mia.SayAsync("digest")).Card().Button("kudos.thanknow");
        var form = (await mia.PressAsync(button.Action, button.Value)).Form();
        for (var number = 1; number <= 5; number++)
            await sam.SayAsync($"kudos {{0}} for driving forgotten parcel number {number} over", TestBot.Room(), ben);

        (await sam.PressAsync(button.Action, button.Value)).Words().ShouldContain("thanked for this already");
        var forged = await sam.SendAsync(form, ("reason", "for driving the sixth parcel over"));

        forged.ShouldBeOfType<Reply.Fix>();
    }

    [Fact]
    public async Task The_week_before_is_one_press_away()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5, day: new DateOnly(2026, 11, 12));

        var now = (await mia.SayAsync("digest now")).Card();
        var before = await mia.PressAsync(now, "digest.show");

        TestBot
            .Read(now)
            .ShouldBe(
                "Your team so far, Fri 13 Nov to Mon 16 Nov: no recoveries and no kudos to tell of.\n[The seven days before] [Board] [To print and to keep] [Stop this message]"
            );
        before.ShouldBeOfType<Reply.Replace>().Words().ShouldStartWith("Your team, Fri 6 Nov to Thu 12 Nov\nNo thanks yet");
        (await mia.PressAsync(before.Card(), "digest.show")).Words().ShouldContain("Fri 13 Nov to Mon 16 Nov");
    }

    [Fact]
    public async Task The_page_of_the_running_week_has_the_days_that_chat_shows()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        var id = await mia.IdAsync();

        var page = await bot.ReadAsync(async db =>
        {
            var reader = (await db.People.SingleAsync(person => person.Id == id)).ToColleague();
            var turn = new Turn(reader, new Place(1, "", AddressKind.Personal), [], bot.Clock.Now);
            return await new DigestPage().AnswerAsync(
                db,
                turn,
                new Dictionary<string, string> { ["week"] = "2026-11-13" },
                CancellationToken.None
            );
        });

        TestBot.Read(page.ShouldBeOfType<WebAnswer.Page>().Card).ShouldStartWith("Your team so far, Fri 13 Nov to Mon 16 Nov");
    }

    [Fact]
    public async Task What_was_reversed_is_not_told()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        var button = (await mia.SayAsync("digest now")).Card().Button("kudos.thanknow");
        await bot.CreditAsync(ben, CreditRole.Fixer, -5);

        (await mia.PressAsync(button.Action, button.Value)).Words().ShouldContain("thanked for this already");
        (await mia.SayAsync("digest now")).Words().ShouldContain("no recoveries and no kudos");
    }

    [Fact]
    public async Task What_was_only_confirmed_this_week_was_told_of_when_it_was_done()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 2, day: new DateOnly(2026, 11, 12));
        await bot.CreditAsync(ben, CreditRole.Fixer, 3, isNew: false);

        (await mia.SayAsync("digest now")).Words().ShouldContain("no recoveries and no kudos to tell of");
        (await ben.SayAsync("digest me")).Words().ShouldContain("3 points for what you did");
    }

    [Fact]
    public async Task Whom_the_manager_has_not_thanked_for_four_weeks_is_named_after_four_weeks()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben, cleo) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ben, cleo);
        await ben.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), cleo);
        (await mia.SayAsync("digest now")).Words().ShouldNotContain("four weeks");

        bot.Clock.Advance(TimeSpan.FromDays(28));
        await mia.SayAsync("kudos {0} for taking the telephone all afternoon", TestBot.Room(), cleo);

        (await mia.SayAsync("digest now")).Words().ShouldContain("Not thanked by you for four weeks: Ben\n");
    }

    [Fact]
    public async Task Without_a_team_it_is_ones_own_week_with_its_own_switch()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben) = (bot.Person("Mia"), bot.Person("Ben"));
        await bot.CreditAsync(mia, CreditRole.Helper, 1);

        var asked = (await mia.SayAsync("digest")).Words();
        var off = (await mia.SayAsync("digest off")).Words();
        await bot.TeamAsync(mia, ben);
        var offAsManager = (await mia.SayAsync("digest off")).Words();

        asked.ShouldStartWith("Your week so far, Fri 13 Nov to Mon 16 Nov\n1 point for what you did");
        asked.ShouldEndWith("This is your own week. Do people report to you? Write team add and mention them, and you get their week too.");
        off.ShouldStartWith("The message about your own week is off.");
        offAsManager.ShouldStartWith("Your Friday digest is off.");
        (await mia.SayAsync("digest me")).Words().ShouldNotContain("team add");
    }
}
