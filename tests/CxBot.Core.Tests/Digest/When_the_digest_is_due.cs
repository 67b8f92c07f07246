using CxBot.Core.Board;
using CxBot.Core.Digest;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_the_digest_is_due
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_comes_once_on_Friday_at_nine_in_the_readers_zone(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var mia = await ManagerAsync(bot, "Europe/Berlin");

        bot.Clock.AdvanceTo(Friday.AddHours(8).AddSeconds(-1));
        await RunAsync(bot);
        (await DigestsAsync(bot, mia)).ShouldBeEmpty();
        bot.Clock.AdvanceTo(Friday.AddHours(8));
        await RunAsync(bot);
        await RunAsync(bot);

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem().ShouldStartWith("Your team, Fri 13 Nov to Thu 19 Nov\nNo thanks yet");
        var line = (await LedgerAsync(bot)).ShouldHaveSingleItem();
        (line.From, line.Through, line.State).ShouldBe((new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 19), DigestState.Sent));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_nodes_at_once_send_one(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var mia = await ManagerAsync(bot);
        bot.Clock.AdvanceTo(Friday.AddHours(9));

        await Task.WhenAll(RunAsync(bot), RunAsync(bot), RunAsync(bot));

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_stop_it_still_comes_until_Monday_is_over()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = await ManagerAsync(bot);

        bot.Clock.AdvanceTo(Friday.AddDays(4).AddSeconds(-1));
        await RunAsync(bot);

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem().ShouldContain("Fri 13 Nov to Thu 19 Nov");
        (await LedgerAsync(bot)).ShouldHaveSingleItem().State.ShouldBe(DigestState.Late);
    }

    [Fact]
    public async Task After_a_stop_of_three_weeks_each_week_has_its_line_and_only_the_last_is_sent()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = await ManagerAsync(bot);

        bot.Clock.AdvanceTo(Friday.AddDays(14).AddHours(10));
        await RunAsync(bot);

        (await LedgerAsync(bot)).Select(line => line.State).ShouldBe([DigestState.Missed, DigestState.Missed, DigestState.Sent]);
        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem().ShouldContain("Fri 27 Nov to Thu 3 Dec");
    }

    [Fact]
    public async Task Switched_off_it_does_not_come_and_switched_on_it_does_again()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = await ManagerAsync(bot);

        (await mia.SayAsync("digest off")).Words().ShouldContain("Your Friday digest is off");
        bot.Clock.AdvanceTo(Friday.AddHours(9));
        await RunAsync(bot);
        (await LedgerAsync(bot)).ShouldBeEmpty();
        await mia.SayAsync("digest on");
        bot.Clock.Advance(TimeSpan.FromDays(7));
        await RunAsync(bot);

        (await LedgerAsync(bot)).ShouldHaveSingleItem().From.ShouldBe(new DateOnly(2026, 11, 20));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(24)]
    public async Task A_team_made_after_the_hour_waits_for_the_next_Friday(int hours)
    {
        await using var bot = await TestBot.StartAsync(at: Friday.AddHours(hours));
        var mia = await ManagerAsync(bot);

        await RunAsync(bot);
        (await DigestsAsync(bot, mia)).ShouldBeEmpty();
        bot.Clock.AdvanceTo(Friday.AddDays(7).AddHours(9));
        await RunAsync(bot);

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_moved_to_a_later_zone_gets_it_at_nine_there()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = await ManagerAsync(bot, "Europe/Berlin");
        await bot.Writer.WriteAsync(
            db =>
                db.People.Where(person => person.Name == "Mia")
                    .ExecuteUpdateAsync(row => row.SetProperty(to => to.TimeZone, "America/Chicago")),
            CancellationToken.None
        );

        bot.Clock.AdvanceTo(Friday.AddHours(8));
        await RunAsync(bot);
        (await DigestsAsync(bot, mia)).ShouldBeEmpty();
        bot.Clock.AdvanceTo(Friday.AddHours(15));
        await RunAsync(bot);

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem();
        (await LedgerAsync(bot)).ShouldHaveSingleItem().State.ShouldBe(DigestState.Sent);
    }

    [Fact]
    public void A_holiday_on_Friday_brings_it_the_working_day_before_and_no_day_is_lost_or_told_twice()
    {
        var berlin = new DigestCalendar("Europe/Berlin", new FreeDays([HolidayRegion.DE], new HashSet<DateOnly>()));
        // Christmas and New Year are Fridays.
        var fridays = Enumerable.Range(0, 5).Select(week => new DateOnly(2026, 12, 18).AddDays(7 * week)).ToList();

        fridays.Select(friday => berlin.DayFor(friday).Day).ShouldBe([18, 24, 31, 8, 15]);
        var weeks = fridays.Select(berlin.WeekOf).ToList();
        (weeks[1].From.Day, weeks[1].Through.Day, weeks[2].From.Day, weeks[2].Through.Day).ShouldBe((18, 23, 24, 30));
        (weeks[3].From, weeks[3].Through).ShouldBe((new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 7)));
        weeks.Zip(weeks.Skip(1)).ShouldAllBe(pair => pair.First.Through.AddDays(1) == pair.Second.From);
        berlin.WeekWith(weeks[2].From).ShouldBe(weeks[2]);
        berlin.Before(weeks[3]).ShouldBe(weeks[2]);
        berlin.Running(new DateOnly(2026, 12, 26)).ShouldBe(new DigestWeek(new DateOnly(2026, 12, 24), new DateOnly(2026, 12, 26)));
    }

    [Fact]
    public async Task The_zones_channels_say_which_holidays_are_kept()
    {
        await using var bot = await TestBot.StartAsync(at: new DateTimeOffset(2026, 12, 21, 9, 0, 0, TimeSpan.Zero));
        await bot.Person("Mia").SayAsync("hello");
        await bot.RoomAsync(TestBot.Room(), "moments");
        var mia = await ManagerAsync(bot);
        await bot.Writer.WriteAsync(
            db => db.Channels.ExecuteUpdateAsync(row => row.SetProperty(to => to.Region, HolidayRegion.GB)),
            CancellationToken.None
        );

        bot.Clock.AdvanceTo(new DateTimeOffset(2026, 12, 24, 9, 0, 0, TimeSpan.Zero));
        await RunAsync(bot);

        (await DigestsAsync(bot, mia)).ShouldHaveSingleItem().ShouldStartWith("Your team, Fri 18 Dec to Wed 23 Dec\n");
    }

    [Fact]
    public void Nine_stays_nine_when_the_clocks_change()
    {
        var berlin = new DigestCalendar("Europe/Berlin", new FreeDays([], new HashSet<DateOnly>()));

        berlin.DueAt(new DateOnly(2026, 10, 23)).ShouldBe(new DateTime(2026, 10, 23, 7, 0, 0));
        berlin.DueAt(new DateOnly(2026, 10, 30)).ShouldBe(new DateTime(2026, 10, 30, 8, 0, 0));
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_the_next_one_and_of_two_it_is_the_first()
    {
        var berlin = Zones.Find("Europe/Berlin");

        LocalTimes.ToUtc(new DateTime(2026, 3, 29, 2, 30, 0), berlin).ShouldBe(new DateTime(2026, 3, 29, 1, 0, 0));
        LocalTimes.ToUtc(new DateTime(2026, 10, 25, 2, 30, 0), berlin).ShouldBe(new DateTime(2026, 10, 25, 0, 30, 0));
    }

    private static async Task<TestPerson> ManagerAsync(TestBot bot, string timeZone = "Etc/UTC")
    {
        var (mia, ben) = (bot.Person("Mia", timeZone: timeZone), bot.Person("Ben"));
        await mia.SayAsync("hello");
        await bot.TeamAsync(mia, ben);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await RunAsync(bot);
        return mia;
    }

    private static Task RunAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().OfType<SendDigests>().Single().RunAsync(CancellationToken.None);

    private static async Task<IReadOnlyList<string>> DigestsAsync(TestBot bot, TestPerson manager) =>
        [
            .. (await bot.StandsBeforeAsync(manager))
                .Select(TestBot.Read)
                .Where(words => words.StartsWith("Your team,", StringComparison.Ordinal)),
        ];

    private static Task<List<WeeklyDigest>> LedgerAsync(TestBot bot) =>
        bot.ReadAsync(db => db.WeeklyDigests.OrderBy(line => line.From).ToListAsync());
}
