using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_giving_kudos
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_room_and_the_receiver_read_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await ben.SayAsync("help");

        var reply = await ana.SayAsync("kudos {0} for driving the forgotten parcel over to Mrs K", TestBot.Room(), ben);

        reply.ShouldBeOfType<Reply.Private>();
        TestBot
            .Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem())
            .ShouldBe("Ana thanks Ben\n> for driving the forgotten parcel over to Mrs K");
        TestBot.Read((await bot.StandsBeforeAsync(ben))[^1]).ShouldContain("Ana thanked you");
    }

    [Fact]
    public async Task The_same_delivery_twice_is_one_kudos_with_one_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var said = new CommandInvoked
        {
            ReceiptKey = "twice",
            From = ana.Account,
            At = TestBot.Room(),
            Text = $"kudos {CommandInvoked.MentionMark} for driving the forgotten parcel over",
            Mentions = [ben.Account],
        };

        var replies = new[] { await ana.DispatchAsync(said), await ana.DispatchAsync(said) };

        replies.ShouldAllBe(reply => TestBot.Read(((Reply.Private)reply).Card).StartsWith("Thank you. Ben"));
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_can_thank_themselves()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var reply = await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ana);

        TestBot.Read(((Reply.Private)reply).Card).ShouldContain("Kudos are for colleagues");
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }
}
