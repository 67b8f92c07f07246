using CxBot.Core.Board;
using CxBot.Core.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Digest;

public sealed class When_a_channel_reads_its_week
{
    // A Wednesday.
    private static readonly DateTimeOffset Midweek = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_is_the_managers_week_and_its_numbers_are_the_ledgers()
    {
        await using var bot = await TestBot.StartAsync(at: Midweek);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ana.AddBotAsync(TestBot.Room(), "moments");
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);
        await bot.CreditAsync(ana, CreditRole.Starter, 5, issueId: 1, day: new DateOnly(2026, 11, 13));
        await bot.CreditAsync(ben, CreditRole.Fixer, 5, issueId: 1, day: new DateOnly(2026, 11, 13));
        await bot.CreditAsync(ben, CreditRole.Fixer, 2, issueId: 2, day: new DateOnly(2026, 11, 19));
        await bot.CreditAsync(ben, CreditRole.Preventer, 5, issueId: 3, day: new DateOnly(2026, 11, 18));
        // Before the week though confirmed in it, after it, and taken back within it.
        await bot.CreditAsync(ben, CreditRole.Fixer, 2, issueId: 4, day: new DateOnly(2026, 11, 12));
        await bot.CreditAsync(ben, CreditRole.Fixer, 3, issueId: 4, day: new DateOnly(2026, 11, 18), isNew: false);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5, issueId: 5, day: new DateOnly(2026, 11, 20));
        await bot.CreditAsync(ben, CreditRole.Fixer, 5, issueId: 6, day: new DateOnly(2026, 11, 16));
        await bot.CreditAsync(ben, CreditRole.Fixer, -5, issueId: 6, day: new DateOnly(2026, 11, 17));
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await ben.SayAsync("kudos {0} for calling them back before they asked", TestBot.Room(), ana);

        var read = await bot.ReadAsync(async db =>
            TestBot.Read(await RoundUpCards.DigestAsync(db, await db.Channels.SingleAsync(), bot.Clock.Now))
        );

        read.ShouldStartWith("Thanks of the week, Fri 13 Nov to Thu 19 Nov");
        read.ShouldContain("2 customers' troubles were brought to a good end");
        read.ShouldContain("driving the forgotten parcel over");
        read.ShouldNotContain("calling them back");
    }
}
