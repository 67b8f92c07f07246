using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Channels;

public sealed class When_keeping_a_schedule
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everybody_sees_what_comes_next_and_why(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();

        var reply = await bot.Person("Ben").SayAsync("schedule", TestBot.Room());

        var words = TestBot.Read(((Reply.Private)reply).Card);
        words.ShouldStartWith(
            """
            Schedule of customer-moments
            Tips: Tuesday and Thursday at 10:00 (Etc/UTC)
            Stories: Wednesday at 10:00 (Etc/UTC)
            Thanks round-up: Friday at 15:00 (Etc/UTC)
            Tue 17 Nov, 10:00: tip 
            """.TrimEnd()
        );
        words.Split('\n')[4].ShouldContain(", because it fits this week's theme, ");
        words.ShouldContain("\nWed 18 Nov, 10:00: story ");
        // Thursday is an hour more than three days away.
        words.Split('\n')[4..7].Select(line => line.EndsWith("(likely)", StringComparison.Ordinal)).ShouldBe([false, false, true]);
        words.ShouldEndWith("\nQuiet from 20:00 to 07:00. No public holidays. Weekends only where chosen.");
    }

    [Fact]
    public async Task What_the_preview_says_is_what_comes()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var preview = TestBot.Read(((Reply.Private)await ana.SayAsync("schedule preview", TestBot.Room())).Card);
        preview.ShouldStartWith("What comes next in ");

        for (var day = 1; day < 14; day++)
            await bot.TickAtAsync(ContentTestBot.Day(day, 10));

        var posted = (await bot.StandsInAsync(TestBot.Room())).Select(card => TestBot.Read(card).Split('\n')[0]).ToList();
        posted.Count.ShouldBe(7, "the round-ups of Fridays at 15:00 go out late on the next look");
        var foretold = preview.Split('\n').Where(line => line.Contains(", because ", StringComparison.Ordinal)).ToList();
        foretold.Count.ShouldBe(8);
        foretold
            .Where(line => !line.Contains("round-up", StringComparison.Ordinal))
            .Zip(posted.Where(title => !title.StartsWith("Thanks of the week", StringComparison.Ordinal)))
            .ShouldAllBe(pair => pair.First.Contains(pair.Second));
        foretold
            .Select(line => line.EndsWith("(likely)", StringComparison.Ordinal))
            .ShouldBe([false, false, .. Enumerable.Repeat(true, 6)]);
    }

    [Fact]
    public async Task The_keeper_chooses_days_and_time()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var card = ((Reply.Private)await ana.SayAsync("schedule", TestBot.Room())).Card;
        var form = ((Reply.Ask)await ana.PressAsync(card, "schedule.change", TestBot.Room())).Form;

        var reply = await ana.SendAsync(form, ("tips", "31"), ("stories", "0"), ("time", "8:15"));

        TestBot.Read(((Reply.Private)reply).Card).ShouldContain("Tips: Monday to Friday at 08:15 (Etc/UTC)\nStories: not at all\n");
        await bot.TickAtAsync(ContentTestBot.Day(1, 8, 15));
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("time", "25:00")]
    [InlineData("time", "at ten")]
    [InlineData("tips", "200")]
    [InlineData("stories", "")]
    public async Task What_cannot_be_read_comes_back_with_the_rest_kept(string field, string value)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.AddBotAsync(TestBot.Room());
        var form = ((Reply.Ask)await ana.PressAsync((await bot.StandsBeforeAsync(ana))[0], "schedule.change")).Form;

        var reply = await ana.SendAsync(form, (field, value));

        reply.ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe([field]);
    }

    [Fact]
    public async Task A_pause_holds_everything_back_and_nothing_comes_late_afterwards()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var card = ((Reply.Private)await ana.SayAsync("schedule", TestBot.Room())).Card;

        var paused = (Reply.Replace)await ana.PressAsync(card, "schedule.pause", TestBot.Room());
        TestBot.Read(paused.Card).ShouldContain("Paused since Mon 16 Nov, 09:00.");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10, 30));
        await ana.PressAsync(paused.Card, "schedule.resume", TestBot.Room());
        await bot.TickAsync();
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        (await bot.EndedAsync()).ShouldHaveSingleItem().Why.ShouldBe(PlannedPostReason.Paused);
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_the_keeper_and_administrators_may_change_it()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben, cho) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cho"));
        await ana.AddBotAsync(TestBot.Room(name: "C-first"));
        await ben.AddBotAsync(TestBot.Room());
        var card = (await bot.StandsBeforeAsync(ben)).ShouldHaveSingleItem();

        foreach (var action in new[] { "schedule.start", "schedule.change", "schedule.notnow" })
            TestBot
                .Read(((Reply.Private)await cho.PressAsync(card, action)).Card)
                .ShouldBe("Only the keeper of this channel or an administrator can set what comes here. Its keeper is Ben.");
        (await ana.PressAsync(card, "schedule.start")).ShouldBeOfType<Reply.Replace>();
        TestBot.Read(((Reply.Private)await cho.SayAsync("schedule", TestBot.Room())).Card).ShouldNotContain("[Pause]");
        TestBot
            .Read(((Reply.Private)await ben.SayAsync("schedule", TestBot.Room())).Card)
            .ShouldEndWith("[Pause] [Fourteen days]\n[Leave the next out] [Another next]\n[Change] [Add] [Settings]");
        (await ben.SayAsync("schedule pause", TestBot.Room())).Words().ShouldEndWith("[Go on] [Until a day]\n[Change] [Add] [Settings]");
    }

    [Fact]
    public async Task Pressing_start_twice_starts_once()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[0], "schedule.start");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task In_a_one_to_one_chat_it_is_that_of_the_one_channel_one_keeps()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        TestBot.Read(((Reply.Private)await ana.SayAsync("schedule")).Card).ShouldStartWith("Schedule of customer-moments");
        TestBot
            .Read(((Reply.Private)await bot.Person("Ben").SayAsync("schedule")).Card)
            .ShouldStartWith("A schedule belongs to a channel.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-3")]
    [InlineData("4711")]
    public async Task A_button_of_no_channel_is_answered_kindly(string value)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        TestBot
            .Read(((Reply.Private)await ana.PressAsync("schedule.pause", value)).Card)
            .ShouldStartWith("I am no longer in that channel.");
    }
}
