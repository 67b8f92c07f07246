using CxBot.Core.Board;
using CxBot.Core.Digest;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_ones_own_week_is_over
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Credits_thanks_and_what_waits_come_once_to_who_has_some(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cleo) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await cleo.SayAsync("hello");
        await bot.IssueAsync(ana, "parcel arrived broken");
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);

        await RunAsync(bot);
        bot.Clock.AdvanceTo(Friday);
        await Task.WhenAll(RunAsync(bot), RunAsync(bot));
        await RunAsync(bot);

        (await WeeksAsync(bot, ben))
            .ShouldHaveSingleItem()
            .ShouldBe(
                """
                Your week, Fri 13 Nov to Thu 19 Nov
                5 points for what you did
                you put CX-1 parcel arrived broken right
                Ana thanked you:
                > for driving the forgotten parcel over
                No issue waits for you.
                [What waits for me] [Board] [Stop this message]
                """
            );
        (await WeeksAsync(bot, ana)).ShouldBeEmpty("she earned nothing yet, and giving thanks is no credit");
        (await WeeksAsync(bot, cleo)).ShouldBeEmpty();
        (await bot.ReadAsync(db => db.PersonalDigests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_switched_off_by_its_reader_and_still_shown_when_asked_for()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = bot.Person("Ben");
        await bot.CreditAsync(ben, CreditRole.Helper, 1);

        var off = await ben.SayAsync("digest me off");
        bot.Clock.AdvanceTo(Friday.AddHours(-20));
        var asked = await ben.SayAsync("digest me");
        bot.Clock.AdvanceTo(Friday);
        await RunAsync(bot);

        off.Words().ShouldStartWith("The message about your own week is off.");
        asked.Words().ShouldStartWith("Your week so far, Fri 13 Nov to Thu 19 Nov\n1 point for what you did\nyou helped with an issue");
        (await WeeksAsync(bot, ben)).ShouldBeEmpty();
        (await bot.Person("Cy").SayAsync("digest fortnight")).Words().ShouldStartWith("A digest can be digest now,");
    }

    [Fact]
    public async Task It_comes_at_nine_in_each_zone()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana", timeZone: "Asia/Tokyo"), bot.Person("Ben", timeZone: "America/Chicago"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);

        bot.Clock.AdvanceTo(Friday);
        await RunAsync(bot);
        var (inTokyo, inChicago) = ((await WeeksAsync(bot, ana)).Count, (await WeeksAsync(bot, ben)).Count);
        bot.Clock.AdvanceTo(Friday.AddHours(6));
        await RunAsync(bot);

        (inTokyo, inChicago).ShouldBe((1, 0));
        (await WeeksAsync(bot, ben)).Count.ShouldBe(1);
    }

    private static Task RunAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().OfType<SendPersonalDigests>().Single().RunAsync(CancellationToken.None);

    private static async Task<IReadOnlyList<string>> WeeksAsync(TestBot bot, TestPerson person) =>
        [
            .. (await bot.StandsBeforeAsync(person))
                .Select(TestBot.Read)
                .Where(words => words.StartsWith("Your week,", StringComparison.Ordinal)),
        ];
}
