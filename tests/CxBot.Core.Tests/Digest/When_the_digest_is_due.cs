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
    public void Nine_stays_nine_when_the_clocks_change()
    {
        DigestTimes.DueAt(new DateOnly(2026, 10, 23), "Europe/Berlin").ShouldBe(new DateTime(2026, 10, 23, 7, 0, 0));
        DigestTimes.DueAt(new DateOnly(2026, 10, 30), "Europe/Berlin").ShouldBe(new DateTime(2026, 10, 30, 8, 0, 0));
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
