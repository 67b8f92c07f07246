using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_pressing_under_a_post
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_card_shows_how_many_are_trying_it_each_person_once(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        var tip = (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        var people = Enumerable.Range(0, 6).Select(i => bot.Person($"Person{i}")).ToList();
        // Known before, so that all of them press at once.
        foreach (var person in people)
            await person.SayAsync("tip");

        await Task.WhenAll(people.Select(person => Task.Run(() => person.PressAsync(tip, "tip.trying", TestBot.Room()))));
        var again = await people[0].PressAsync(tip, "tip.trying", TestBot.Room());

        TestBot.Read(((Reply.Private)again).Card).ShouldStartWith("You are counted already.");
        (await ShownAsync(bot)).ShouldContain("\n6 are trying it\n[Trying it] [Not for us]");
    }

    [Fact]
    public async Task Not_for_us_is_between_the_bot_and_the_one_who_pressed()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var ben = bot.Person("Ben");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        var tip = (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        var before = await ShownAsync(bot);

        var reply = await ben.PressAsync(tip, "tip.notforus", TestBot.Room());

        TestBot.Read(((Reply.Private)reply).Card).ShouldStartWith("Noted, and nobody else sees it.");
        (await ShownAsync(bot)).ShouldBe(before);
        await ana.PressAsync(tip, "tip.trying", TestBot.Room());
        (await ShownAsync(bot)).ShouldContain("1 is trying it");
    }

    [Fact]
    public async Task Changing_ones_mind_moves_the_press()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        var tip = (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();

        await ana.PressAsync(tip, "tip.trying", TestBot.Room());
        await ana.PressAsync(tip, "tip.notforus", TestBot.Room());

        (await ShownAsync(bot)).ShouldNotContain("trying it\n");
        var press = await bot.ReadAsync(db => db.Reactions.SingleAsync());
        press.Kind.ShouldBe(ReactionKind.NotForUs);
    }

    [Fact]
    public async Task Thanks_for_somebody_invented_are_counted_and_turned_to_somebody_real()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));
        var story = (await bot.StandsInAsync(TestBot.Room()))[^1];

        var reply = await ana.PressAsync(story, "story.thank", TestBot.Room());
        await ana.PressAsync(story, "story.thank", TestBot.Room());

        var card = ((Reply.Private)reply).Card;
        TestBot.Read(card).ShouldEndWith("Who near you did something like this?\n[Thank somebody]");
        card.Blocks.OfType<Buttons>().Single().Row.Single().Action.ShouldBe(SayAgain.Action);
        TestBot.Read((await bot.StandsInAsync(TestBot.Room()))[^1]).ShouldContain("\n1 says thank you\n");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_kind_reaction_counts_as_the_kind_press_once_for_each_person(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await SentAsAsync(bot, "M-tip");
        await ana.PressAsync((await bot.StandsInAsync(TestBot.Room())).Single(), "tip.trying", TestBot.Room());

        await ana.LikeAsync("M-tip", TestBot.Room());
        var reply = await bot.Person("Ben").LikeAsync("M-tip", TestBot.Room());

        reply.ShouldBeOfType<Reply.Silent>();
        (await ShownAsync(bot)).ShouldContain("\n2 are trying it\n");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_kind_reaction_taken_away_counts_no_more_but_a_press_does(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        var ben = bot.Person("Ben");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await SentAsAsync(bot, "M-tip");
        await ana.LikeAsync("M-tip", TestBot.Room());
        await ana.LikeAsync("M-tip", TestBot.Room());
        await ben.LikeAsync("M-tip", TestBot.Room());
        await ben.PressAsync((await bot.StandsInAsync(TestBot.Room())).Single(), "tip.trying", TestBot.Room());

        await ana.LikeAsync("M-tip", TestBot.Room(), takenBack: true);
        await ben.LikeAsync("M-tip", TestBot.Room(), takenBack: true);
        (await ShownAsync(bot)).ShouldContain("\n2 are trying it\n", customMessage: "Ana's second emoji stands, and Ben pressed");
        await ana.LikeAsync("M-tip", TestBot.Room(), takenBack: true);
        await ana.LikeAsync("M-tip", TestBot.Room(), takenBack: true);

        (await ShownAsync(bot)).ShouldContain("\n1 is trying it\n");
    }

    [Fact]
    public async Task A_kind_reaction_under_a_story_thanks()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));
        await SentAsAsync(bot, "M-story");

        await ana.LikeAsync("M-story", TestBot.Room());

        TestBot.Read((await bot.StandsInAsync(TestBot.Room()))[^1]).ShouldContain("\n1 says thank you\n");
    }

    [Theory]
    [InlineData("M-other", "C-moments")]
    [InlineData("M-tip", "C-elsewhere")]
    public async Task A_reaction_under_anything_else_changes_nothing(string message, string room)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await SentAsAsync(bot, "M-tip");

        (await bot.Person("Ben").LikeAsync(message, TestBot.Room(name: room))).ShouldBeOfType<Reply.Silent>();

        (await bot.ReadAsync(db => db.Reactions.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("tip.trying", "999")]
    [InlineData("tip.notforus", "-1")]
    [InlineData("story.thank", "nonsense")]
    [InlineData("story.thank", "1")]
    public async Task A_button_of_something_else_or_of_nothing_is_answered_kindly(string action, string value)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        var reply = await ana.PressAsync(action, value, TestBot.Room());

        TestBot.Read(((Reply.Private)reply).Card).ShouldStartWith("That one is no longer here.");
    }

    private static Task<int> SentAsAsync(TestBot bot, string messageId) =>
        bot.Writer.WriteAsync(
            async db =>
            {
                var newest = await db.PostedCards.MaxAsync(card => card.Id);
                return await db
                    .PostedCards.Where(card => card.Id == newest)
                    .ExecuteUpdateAsync(set => set.SetProperty(card => card.MessageId, messageId));
            },
            CancellationToken.None
        );

    private static async Task<string> ShownAsync(TestBot bot) => TestBot.Read((await bot.StandsInAsync(TestBot.Room())).Single());
}
