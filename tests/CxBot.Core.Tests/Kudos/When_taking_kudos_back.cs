using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_taking_kudos_back
{
    private const string Kudos = "kudos {0} for driving the forgotten parcel over";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_messages_say_so_and_the_ledger_reverses_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await ben.SayAsync("hello");
        await ana.SayAsync(Kudos, TestBot.Room(), ben);

        var reply = await ana.SayAsync("undo", TestBot.Room());

        reply.Words().ShouldBe("Your thanks to Ben are taken back.");
        (await bot.StandsInAsync(TestBot.Room())).Select(TestBot.Read).ShouldBe(["Ana took these kudos back."]);
        TestBot.Read((await bot.StandsBeforeAsync(ben))[^1]).ShouldBe("Ana took these kudos back.");
        var thanked = await bot.ReadAsync(db => db.BoardTallies.Where(tally => tally.List == BoardList.Thanked).ToListAsync());
        thanked.Count.ShouldBe(4);
        thanked.ShouldAllBe(tally => tally.Credits == 0);
        (await bot.ReadAsync(db => db.Credits.Select(credit => credit.Count).ToListAsync())).ShouldBe([1, -1], ignoreOrder: true);
    }

    [Fact]
    public async Task The_receipts_button_does_it_and_is_replaced()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var given = await ana.SayAsync(Kudos, TestBot.Room(), ben);

        var reply = await ana.PressAsync(given.Card(), "kudos.undo", TestBot.Room());

        reply.ShouldBeOfType<Reply.Replace>().Words().ShouldBe("Your thanks to Ben are taken back.");
    }

    [Fact]
    public async Task After_five_minutes_they_stay()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ana.SayAsync(Kudos, TestBot.Room(), ben);
        bot.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));

        var reply = await ana.SayAsync("undo", TestBot.Room());

        reply.Words().ShouldContain("these are older");
        TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem()).ShouldStartWith("Ana thanks Ben");
    }

    [Fact]
    public async Task Nobody_else_can_and_nobody_can_twice()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var given = await ana.SayAsync(Kudos, TestBot.Room(), ben);
        var value = given.Card().Button("kudos.undo").Value;

        (await ben.PressAsync("kudos.undo", value)).Words().ShouldContain("no kudos of yours");
        await ana.PressAsync("kudos.undo", value);
        (await ana.PressAsync("kudos.undo", value)).Words().ShouldContain("no kudos of yours");

        (await bot.ReadAsync(db => db.Credits.SumAsync(credit => credit.Count))).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_taken_back_does_not_count_for_the_day()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        for (var number = 1; number <= 5; number++)
            await ana.SayAsync($"kudos {{0}} for driving forgotten parcel number {number} over", TestBot.Room(), ben);

        await ana.SayAsync("undo", TestBot.Room());
        var reply = await ana.SayAsync(Kudos, TestBot.Room(), ben);

        reply.Words().ShouldStartWith("Thank you. Ben");
    }
}
