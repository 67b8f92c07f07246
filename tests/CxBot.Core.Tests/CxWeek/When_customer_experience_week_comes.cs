using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.CxWeek;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.CxWeek;

public sealed class When_customer_experience_week_comes
{
    private const string Besides = "In the week of 23 Nov comes customer-experience week besides.";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_working_day_brings_something_and_the_round_up_tells_what_became_of_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (await bot.StartedByAnaAsync(), bot.Person("Ben"));
        await bot.TickAtAsync(ContentTestBot.Day(4, 16));

        Said(await ana.SayAsync("cxweek 25 Nov own-it"))
            .ShouldStartWith("Customer-experience week is from 23 Nov to 27 Nov. Its theme: Own it.");

        var preview = Said(await ana.SayAsync("schedule preview", TestBot.Room()));
        foreach (
            var line in new[]
            {
                "Mon 23 Nov, 09:00: customer-experience week",
                "Mon 23 Nov, 10:00: walk question",
                "Tue 24 Nov, 10:00: tip",
            }
        )
            preview.ShouldContain(line);
        foreach (var line in new[] { "Wed 25 Nov, 10:00: story", "Fri 27 Nov, 10:00: tip", "Fri 27 Nov, 16:00: customer-experience week" })
            preview.ShouldContain(line);
        await bot.TickAtAsync(ContentTestBot.Day(7, 9));
        (await NewestAsync(bot)).ShouldStartWith(
            """
            Customer-experience week begins
            This week belongs to our customers. Its theme is Own it: 
            """.TrimEnd()
        );
        (await NewestAsync(bot)).ShouldContain(
            "Mon 23 Nov: walk question\nTue 24 Nov: tip\nWed 25 Nov: story\nThu 26 Nov: tip\nFri 27 Nov: tip"
        );
        foreach (var day in new[] { 7, 8, 9, 10, 11 })
            await bot.TickAtAsync(ContentTestBot.Day(day, 10));
        var items = (await bot.LedgerAsync())
            .Where(row => row.PlannedAt > ContentTestBot.Day(7, 0).UtcDateTime && row.ItemId is not null)
            .ToList();
        items.Take(5).Select(row => row.State).ShouldAllBe(state => state == PlannedPostState.Sent);
        items.Take(5).Select(row => row.Why).ShouldAllBe(why => why == PlannedPostReason.Theme);
        await ben.PressAsync("tip.trying", $"{items[1].Id}", TestBot.Room());
        await ben.PressAsync("story.thank", $"{items[2].Id}", TestBot.Room());
        await ben.SayAsync("kudos {0} for calling every customer back before lunch", TestBot.Room(), ana);
        await bot.TickAtAsync(ContentTestBot.Day(11, 15));
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        // Of the week before, and only confirmed in this one.
        await bot.CreditAsync(ben, CreditRole.Fixer, 3, issueId: 2, isNew: false);

        await bot.TickAtAsync(ContentTestBot.Day(11, 16));

        var roundUp = await NewestAsync(bot);
        roundUp.ShouldStartWith(
            """
            What became of customer-experience week
            Theme: Own it
            1 colleague took part.
            A tip was tried 1 time.
            One colleague thanked another 1 time.
            For 1 customer, trouble came to a good end.
            The stories of the week
            """
        );
        roundUp.ShouldContain(" (1 says thank you)\nThank you, all of you.");
        // The week after is as it was.
        (await bot.ReadAsync(db => db.Schedules.CountAsync(schedule => schedule.OnlyFrom != null && schedule.NextDueAt != null))).ShouldBe(
            0
        );
    }

    [Fact]
    public async Task Its_keeper_s_own_days_stay_and_are_all_the_form_shows()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("cxweek 23 Nov own-it");

        var schedule = Said(await ana.SayAsync("schedule", TestBot.Room()));
        schedule.ShouldContain("Tips: Tuesday and Thursday at 10:00");
        schedule.ShouldNotContain("Walk questions:");
        schedule.ShouldContain(Besides);
        var form = ((Reply.Ask)await ana.SayAsync("schedule change", TestBot.Room())).Form;
        await ana.SendAsync(form, TestBot.Room(), ("tips", "1"));

        (await bot.ReadAsync(db => db.Schedules.CountAsync(one => one.OnlyFrom == null))).ShouldBe(3);
        Said(await ana.SayAsync("schedule", TestBot.Room())).ShouldContain(Besides);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Cancelled_it_leaves_nothing_behind(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("cxweek 16 Nov own-it");

        Said(await ana.SayAsync("cxweek off")).ShouldBe("The week of 16 Nov is cancelled. What was posted already stays.");

        Said(await ana.SayAsync("schedule preview", TestBot.Room())).ShouldNotContain("customer-experience week");
        Said(await ana.SayAsync("cxweek off")).ShouldBe("No customer-experience week is set.");
    }

    [Fact]
    public async Task Another_day_moves_it()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("cxweek 16 Nov own-it");

        await ana.SayAsync("cxweek 23 Nov Listen first");

        Said(await bot.Person("Ben").SayAsync("cxweek"))
            .ShouldBe("Customer-experience week is from 23 Nov to 27 Nov. Its theme: Listen first.");
        Said(await ana.SayAsync("schedule preview", TestBot.Room())).ShouldNotContain("20 Nov, 16:00");
    }

    [Fact]
    public async Task A_channel_that_begins_later_gets_it_too_and_one_that_is_paused_does_not()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("schedule pause", TestBot.Room());
        await ana.SayAsync("cxweek 23 Nov own-it");
        var other = TestBot.Room(name: "C-other");
        await ana.AddBotAsync(other);
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "schedule.start");

        await bot.TickAsync<FollowCxWeeks>();

        Said(await ana.SayAsync("schedule", other)).ShouldContain(Besides);
        Said(await ana.SayAsync("schedule", TestBot.Room())).ShouldNotContain(Besides);
    }

    [Theory]
    [InlineData("cxweek someday", "I could not read someday as a day.")]
    [InlineData("cxweek 2026-11-13", "That week is over.")]
    public async Task A_day_that_cannot_be_is_answered(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        Said(await ana.SayAsync(said)).ShouldStartWith(answer);
    }

    [Fact]
    public async Task Only_administrators_set_it_by_form_too()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var coming = ((Reply.Private)await ana.SayAsync("cxweek")).Card;
        var form = ((Reply.Ask)await ana.PressAsync(coming, "cxweek.choose")).Form;
        form.Fields.OfType<DateField>().Single().Value.ShouldBe(new DateOnly(2027, 10, 4));

        Said(await bot.Person("Ben").SayAsync("cxweek 23 Nov")).ShouldStartWith("This is for the administrators of CxBot.");
        ((Reply.Fix)await ana.SendAsync(form, ("day", ""))).Faults["day"].Key.ShouldBe("Chat.DayFrom");
        ((Reply.Fix)await ana.SendAsync(form, ("day", "2026-11-15"))).Faults["day"].Key.ShouldBe("CxWeek.IsOver");
        Said(await ana.SendAsync(form, ("day", "2026-11-23"), ("theme", "plain-words"))).ShouldContain("Its theme: Use plain words.");
    }

    [Fact]
    public async Task Whoever_has_set_it_is_not_reminded_of_it()
    {
        await using var bot = await TestBot.StartAsync(at: new DateTimeOffset(2027, 9, 20, 9, 0, 0, TimeSpan.Zero));
        var ana = await bot.StartedByAnaAsync();
        var id = await ana.IdAsync();
        await ana.SayAsync("cxweek 2027-10-04 own-it");
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Add(PlanNudges.Of(id, NudgeKind.CxWeek, "year:2027", bot.Clock.Now));
                return db.SaveChangesAsync();
            },
            CancellationToken.None
        );

        await bot.TickAsync<SendNudges>();

        (await bot.ReadAsync(db => db.Nudges.Select(nudge => nudge.State).SingleAsync())).ShouldBe(NudgeState.Dropped);
    }

    private static async Task<string> NewestAsync(TestBot bot) => TestBot.Read((await bot.StandsInAsync(TestBot.Room()))[^1]);

    private static string Said(Reply reply) => TestBot.Read(((Reply.Private)reply).Card);
}
