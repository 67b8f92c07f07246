using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_joining_in_kudos
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_card_counts_each_colleague_once_on_either_platform(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var card = await GivenAsync(bot);
        var (cleo, dan) = (bot.Person("Cleo"), bot.Person("Dan", TestBot.Teams));

        (await cleo.PressAsync(card, "kudos.second", TestBot.Room())).ShouldBeOfType<Reply.Silent>();
        (await StandsAsync(bot)).ShouldContain("1 colleague joins in");
        await dan.PressAsync(card, "kudos.second", TestBot.Room(TestBot.Teams));
        var again = await cleo.PressAsync(card, "kudos.second", TestBot.Room());

        again.Words().ShouldContain("joined in these kudos already");
        (await StandsAsync(bot)).ShouldBe("Ana thanks Ben\n> for driving the forgotten parcel over\n2 colleagues join in\n[Join in]");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task All_who_press_at_once_are_counted(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var card = await GivenAsync(bot);
        var colleagues = Enumerable.Range(1, 8).Select(number => bot.Person($"Colleague {number}")).ToList();
        foreach (var colleague in colleagues)
            await colleague.SayAsync("hello");

        await Task.WhenAll(colleagues.Select(colleague => colleague.PressAsync(card, "kudos.second", TestBot.Room())));

        (await StandsAsync(bot)).ShouldContain("8 colleagues join in");
    }

    [Fact]
    public async Task Giver_and_receiver_cannot()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await GivenAsync(bot);

        (await bot.Person("Ana").PressAsync(card, "kudos.second", TestBot.Room())).Words().ShouldContain("yours already");
        (await bot.Person("Ben").PressAsync(card, "kudos.second", TestBot.Room())).Words().ShouldContain("yours already");
        (await StandsAsync(bot)).ShouldNotContain("join in\n");
    }

    [Fact]
    public async Task Nobody_joins_in_what_was_taken_back()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await GivenAsync(bot);
        await bot.Person("Ana").SayAsync("undo");

        (await bot.Person("Cleo").PressAsync(card, "kudos.second", TestBot.Room())).Words().ShouldContain("no longer there");

        (await StandsAsync(bot)).ShouldBe("Ana took these kudos back.");
    }

    private static async Task<Card> GivenAsync(TestBot bot)
    {
        await bot.Person("Ana").SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), bot.Person("Ben"));
        return (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    private static async Task<string> StandsAsync(TestBot bot) =>
        TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem());
}
