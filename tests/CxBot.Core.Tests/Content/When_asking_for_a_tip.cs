using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Content;

public sealed class When_asking_for_a_tip
{
    [Fact]
    public async Task The_asker_alone_gets_one_that_the_channel_has_not_seen()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var unseen = Title(await ana.SayAsync("tip", TestBot.Room()));
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        var next = await ana.SayAsync("tip", TestBot.Room());

        Title(next).ShouldNotBe(unseen);
        TestBot.Read(((Reply.Private)next).Card).ShouldEndWith("\n[Another one]");
        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(1, "asking posts nothing");
        (await bot.EndedAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("tip", 25)]
    [InlineData("story", 8)]
    public async Task Another_one_leads_through_all_of_them_and_begins_again(string command, int atLeast)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        var (titles, reply) = (new List<string>(), await ana.SayAsync(command));

        while (!titles.Contains(Title(reply)))
        {
            titles.Add(Title(reply));
            reply = await ana.PressAsync(((Reply.Private)reply).Card, SayAgain.Action);
        }

        titles.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        Title(reply).ShouldBe(titles[0]);
    }

    [Theory]
    [InlineData("tip after nothing-that-exists")]
    [InlineData("tip after")]
    [InlineData("tip please")]
    public async Task Other_words_get_the_first_one(string words)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        Title(await ana.SayAsync(words)).ShouldBe(Title(await ana.SayAsync("tip")));
    }

    private static string Title(Reply reply) => TestBot.Read(((Reply.Private)reply).Card).Split('\n')[0];
}
