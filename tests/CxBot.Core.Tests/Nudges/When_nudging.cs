using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Nudges;

public sealed class When_nudging
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_newcomer_gets_the_course_on_its_days_at_local_morning(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await NewcomerAsync(bot, "America/New_York");

        for (var hour = 0; hour < 24 * 32; hour++)
            await bot.TickAtAsync<SendNudges>(TestBot.Monday.AddHours(hour));

        // The third day is a Thursday, the seventh a Monday, the thirtieth a Wednesday.
        (await SentAsync(bot))
            .Select(nudge => (nudge.Subject, nudge.EndedAt))
            .ShouldBe([("day:1", At(1, 14)), ("day:3", At(3, 14)), ("day:7", At(7, 14)), ("day:14", At(14, 14)), ("day:30", At(30, 14))]);
        var first = TestBot.Read(
            (await bot.StandsBeforeAsync(ana)).Single(card =>
                TestBot.Read(card).StartsWith("Your customer has a name", StringComparison.Ordinal)
            )
        );
        first.ShouldEndWith("This came because you are new here: five short messages in thirty days.\n[Show me one] [Less of this]");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task There_is_one_a_day_and_the_others_wait_for_the_next_working_morning(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana");
        await AddAsync(bot, await ana.IdAsync(), At(4, 10), NudgeKind.Course, "day:1", "day:3", "day:7");

        foreach (var hour in new[] { 10, 11, 24, 48, 71, 81, 82, 96 })
            await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(4, 0).AddHours(hour));

        // Friday, then Monday (the weekend is free) and Tuesday.
        (await SentAsync(bot))
            .Select(nudge => nudge.EndedAt!.Value.DayOfWeek)
            .ShouldBe([DayOfWeek.Friday, DayOfWeek.Monday]);
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(8, 9));
        (await SentAsync(bot)).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-11-16T21:00Z", "2026-11-17T07:00Z")]
    [InlineData("2026-11-16T06:59Z", "2026-11-16T07:00Z")]
    [InlineData("2026-11-20T20:00Z", "2026-11-23T07:00Z")]
    [InlineData("2026-12-24T21:00Z", "2026-12-28T07:00Z")]
    [InlineData("2026-11-18T10:00Z", "2026-11-18T10:00Z")]
    public void Nights_weekends_and_holidays_are_free(string now, string open) =>
        new NudgeTimes("Etc/UTC", QuietHours.Usual, new FreeDays([HolidayRegion.DE], new HashSet<DateOnly>()), PausedUntil: null)
            .NextOpen(Utc(now))
            .ShouldBe(Utc(open));

    [Fact]
    public async Task Who_said_when_they_are_at_work_is_nudged_then()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.SayAsync("hours 22:00-06:00 sat sun");
        await AddAsync(bot, await ana.IdAsync(), At(4, 10), NudgeKind.Course, "day:1");

        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(4, 10));
        (await bot.ReadAsync(db => db.Nudges.SingleAsync())).NextDueAt.ShouldBe(At(5, 22));
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(5, 22));

        (await SentAsync(bot)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_pause_holds_until_its_day_and_names_who_stands_in()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await AddAsync(bot, await ana.IdAsync(), At(1, 10), NudgeKind.Course, "day:1");

        var reply = TestBot.Read(((Reply.Private)await ana.SayAsync("pause until 20 Nov {0}", null, ben)).Card);
        reply.ShouldBe(
            "No nudges before 20 Nov.\nBen stands in for you: until then, issues that would be asked of you go there. Thanks and answers still reach you.\n[Choose a backup]"
        );
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(3, 12));
        (await SentAsync(bot)).ShouldBeEmpty();
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(4, 12));
        (await SentAsync(bot)).ShouldHaveSingleItem();
        TestBot
            .Read(((Reply.Private)await ana.SayAsync("pause until last week")).Card)
            .ShouldStartWith("I could not read last week as a day after today.");
        TestBot.Read(((Reply.Private)await ana.SayAsync("pause off")).Card).ShouldBe("Welcome back. Nudges come again.");
    }

    [Fact]
    public async Task A_pause_without_a_day_asks_for_it()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var form = (await ana.SayAsync("pause")).Form();
        var fix = (await ana.SendAsync(form, ("day", "2026-11-16"))).ShouldBeOfType<Reply.Fix>();
        TextResolver.Plain(fix.Faults["day"], Reader.Default).ShouldBe("Please choose a day from 17 Nov to 16 Oct.");
        TestBot
            .Read(((Reply.Private)await ana.SendAsync(form, ("day", "2026-11-20"))).Card)
            .ShouldStartWith("No nudges before 20 Nov.\nWhat must be answered still reaches you.");
        TestBot
            .Read(((Reply.Private)await ana.SayAsync("pause until 9999-12-31")).Card)
            .ShouldBe("Please choose 16 Oct or an earlier day.");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Less_of_this_stops_the_kind_for_four_weeks_then_for_eight(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana");
        var id = await ana.IdAsync();

        TestBot.Read(((Reply.Private)await ana.PressAsync("nudge.less", "Walk")).Card).ShouldBe("Noted: none of these before 14 Dec.");
        TestBot.Read(((Reply.Private)await ana.PressAsync("nudge.less", "Walk")).Card).ShouldBe("Noted: none of these before 14 Dec.");
        await AddAsync(bot, id, At(1, 10), NudgeKind.Walk, "point:1:1");
        await AddAsync(bot, id, At(1, 10), NudgeKind.Course, "day:1");
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(1, 10));
        (await SentAsync(bot)).Select(nudge => nudge.Kind).ShouldBe([NudgeKind.Course]);
        bot.Clock.AdvanceTo(ContentTestBot.Day(28, 9));

        TestBot.Read(((Reply.Private)await ana.PressAsync("nudge.less", "Walk")).Card).ShouldBe("Noted: none of these before 8 Feb.");
    }

    [Fact]
    public async Task In_a_demo_they_come_on_a_Saturday_night_up_to_twenty()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Get<IOptions<ContentOptions>>().Value.DemoRhythm = true;
        var id = await bot.Person("Ana").IdAsync();
        await AddAsync(bot, id, At(5, 23), NudgeKind.CxWeek, [.. Enumerable.Range(1, 22).Select(i => $"year:{i}")]);

        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(5, 23));

        (await SentAsync(bot)).Count.ShouldBe(20);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Each_week_another_colleague_walks(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var people = new[] { bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cho") };
        foreach (var person in people)
            await person.SayAsync("help");
        await bot.Get<IWriter>()
            .WriteAsync(db => Core.Issues.Routing.ContactPointList.FindOrMakeAsync(db, 1, "phone"), CancellationToken.None);

        for (var week = 0; week < 5; week++)
            await bot.TickAtAsync<PlanNudges>(TestBot.Monday.AddDays(7 * week));

        var walks = (
            await bot.ReadAsync(db => db.Nudges.Where(nudge => nudge.Kind == NudgeKind.Walk).OrderBy(nudge => nudge.Id).ToListAsync())
        );
        walks.Count.ShouldBe(4);
        walks.Take(3).Select(walk => walk.PersonId).Distinct().Count().ShouldBe(3);
        walks[3].PersonId.ShouldBe(walks[0].PersonId);
        walks.Select(walk => walk.Subject).Distinct().Count().ShouldBe(4, "each week another contact point");
    }

    [Fact]
    public async Task A_job_named_brings_its_card_now_and_one_with_a_tip_four_weeks_later()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        TestBot.Read(((Reply.Private)await ana.SayAsync("role")).Card).ShouldContain("[shipping]");
        TestBot
            .Read(((Reply.Private)await ana.SayAsync("role shipping")).Card)
            .ShouldStartWith("How your job reaches the customer: shipping\nThe parcel is the moment");
        await bot.TickAtAsync<SendNudges>(ContentTestBot.Day(28, 9));

        (await SentAsync(bot)).ShouldHaveSingleItem().Kind.ShouldBe(NudgeKind.RoleCard);
        (await bot.ReadAsync(db => db.Nudges.CountAsync(nudge => nudge.State == NudgeState.Waiting && nudge.Subject == "card:2"))).ShouldBe(
            1
        );
    }

    [Fact]
    public async Task Only_an_administrator_sets_how_many_there_are()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        TestBot
            .Read(((Reply.Private)await ana.SayAsync("nudges 2")).Card)
            .ShouldBe("Everybody gets at most 2 messages a day that nobody waits for.");
        TestBot.Read(((Reply.Private)await ana.SayAsync("nudges 9")).Card).ShouldBe("Please give a number from 0 to 5.");
        TestBot
            .Read(((Reply.Private)await bot.Person("Ben").SayAsync("nudges 3")).Card)
            .ShouldStartWith("This is for the administrators of CxBot.");
    }

    [Theory]
    [InlineData(2026, "2026-10-05")]
    [InlineData(2027, "2027-10-04")]
    [InlineData(2029, "2029-10-01")]
    [InlineData(2030, "2030-09-30")]
    public void Customer_experience_week_holds_the_first_Tuesday_of_October(int year, string monday) =>
        NudgeRounds.MondayOfCxWeek(year).ShouldBe(DateOnly.Parse(monday, System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<TestPerson> NewcomerAsync(TestBot bot, string timeZone)
    {
        var ana = bot.Person("Ana", timeZone: timeZone);
        await ana.SayAsync("help");
        await bot.TickAsync<PlanNudges>();
        await bot.TickAsync<PlanNudges>();
        return ana;
    }

    private static Task AddAsync(TestBot bot, long personId, DateTime dueAt, NudgeKind kind, params string[] subjects) =>
        bot.Get<IWriter>()
            .WriteAsync(
                async db =>
                {
                    db.AddRange(subjects.Select(subject => PlanNudges.Of(personId, kind, subject, dueAt)));
                    await db.SaveChangesAsync();
                },
                CancellationToken.None
            );

    private static Task<List<Nudge>> SentAsync(TestBot bot) =>
        bot.ReadAsync(db =>
            db.Nudges.Where(nudge => nudge.State == NudgeState.Sent).OrderBy(nudge => nudge.EndedAt).ThenBy(nudge => nudge.Id).ToListAsync()
        );

    private static DateTime At(int day, int hour) => ContentTestBot.Day(day, hour).UtcDateTime;

    private static DateTime Utc(string moment) =>
        DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
