using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_kudos_are_given_in_a_private_room
{
    private const string Words = "kudos {0} for driving the forgotten parcel over";

    private static Address PrivateRoom => TestBot.Room(name: "C-inner") with { IsPrivate = true };

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task They_are_found_by_those_alone_whose_they_are(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cleo) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await cleo.SayAsync("hello");
        await ana.SayAsync(Words, PrivateRoom, ben);

        (await FoundAsync(bot, ana)).ShouldBe(1);
        (await FoundAsync(bot, ben)).ShouldBe(1);
        (await FoundAsync(bot, cleo)).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_channel_was_said_to_be_holds_where_nothing_is_said_and_a_group_chat_always_is()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben, cleo) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await cleo.AddBotAsync(TestBot.Room(name: "C-inner"));
        await ana.SayAsync(Words, PrivateRoom, ben);
        await ana.SayAsync(Words, TestBot.Room(name: "C-inner"), ben);
        await ana.SayAsync(Words, new Address(TestBot.Slack, "T-SLACK", "G-three", AddressKind.Group), ben);
        (await FoundAsync(bot, cleo)).ShouldBe(0);

        await ana.SayAsync(Words, TestBot.Room(), ben);

        (await FoundAsync(bot, cleo)).ShouldBe(1);
    }

    [Fact]
    public async Task No_other_channels_round_up_tells_of_them_and_nobody_is_offered_the_channel()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ana.AddBotAsync(PrivateRoom, "inner-circle");
        await ana.AddBotAsync(TestBot.Room(), "moments");
        await ana.SayAsync(Words, PrivateRoom, ben);
        bot.Clock.Advance(TimeSpan.FromDays(1));

        var (inner, outer) = (await RoundUpAsync(bot, "inner-circle"), await RoundUpAsync(bot, "moments"));
        var form = (await ana.SayAsync("kudos {0}", ana.Chat, ben)).Form();

        inner.ShouldContain("for driving the forgotten parcel over");
        outer.ShouldNotContain("parcel");
        form.Field<ChoiceField>("show")
            .Choices.Select(choice => TextResolver.Plain(choice.Label, Reader.Default))
            .ShouldBe(["moments in Slack", "Only by them and their manager"]);
    }

    [Fact]
    public async Task From_ones_own_chat_the_channel_where_the_receivers_team_is_thanked_comes_first()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ana, ben, cleo) = (bot.Person("Mia"), bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ben, cleo);
        await ana.AddBotAsync(TestBot.Room(name: "C-all"), "all-hands");
        await ana.AddBotAsync(TestBot.Room(name: "C-ship"), "shipping");
        await ana.SayAsync(Words, TestBot.Room(name: "C-ship"), cleo);

        var form = (await ana.SayAsync("kudos {0}", ana.Chat, ben)).Form();

        var show = form.Field<ChoiceField>("show");
        TextResolver.Plain(show.Choices.Single(choice => choice.Value == show.Value).Label, Reader.Default).ShouldBe("shipping in Slack");
    }

    private static async Task<int> FoundAsync(TestBot bot, TestPerson asker) =>
        (await bot.Get<Searches>().FindAsync(asker.Account, TestBot.Room(), "findKudos", "", CancellationToken.None)).Found.Count;

    private static Task<string> RoundUpAsync(TestBot bot, string name) =>
        bot.ReadAsync(async db =>
        {
            Channel channel = await db.Channels.SingleAsync(channel => channel.Name == name);
            return TestBot.Read(await RoundUpCards.DigestAsync(db, channel, bot.Clock.Now));
        });
}
