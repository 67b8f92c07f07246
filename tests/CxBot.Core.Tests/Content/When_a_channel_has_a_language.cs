using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_a_channel_has_a_language
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Its_tips_come_in_that_language_from_then_on(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();

        Said(await ana.SayAsync("language", TestBot.Room())).ShouldStartWith("I speak English in this channel.");
        Said(await ana.SayAsync("language español", TestBot.Room())).ShouldBe("From the next message on, I speak Español in this channel.");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        var posted = (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        TitlesIn("es").ShouldContain(TestBot.Read(posted).Split('\n')[0]);
        Said(await bot.Person("Ben").SayAsync("language", TestBot.Room())).ShouldBe("I speak Español in this channel.");
    }

    [Fact]
    public async Task What_stands_there_is_counted_in_the_same_language()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("language de", TestBot.Room());
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        await ana.PressAsync((await bot.StandsInAsync(TestBot.Room()))[0], "tip.trying", TestBot.Room());

        var card = TestBot.Read((await bot.StandsInAsync(TestBot.Room()))[0]);
        TitlesIn("de").ShouldContain(card.Split('\n')[0]);
        card.ShouldContain("1 is trying it");
    }

    [Theory]
    [InlineData("Ana", "language klingon", "I can't speak klingon. I can offer English, Español and Deutsch.")]
    [InlineData("Ben", "language es", "Only the keeper of this channel or an administrator can set what comes here. Its keeper is Ana.")]
    public async Task A_wish_that_cannot_be_met_is_answered(string who, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();

        Said(await bot.Person(who).SayAsync(said, TestBot.Room())).ShouldBe(answer);
    }

    [Fact]
    public async Task Where_there_is_no_channel_there_is_none_to_choose()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();

        Said(await bot.Person("Ben").SayAsync("language es")).ShouldContain("belongs to a channel");
    }

    [Fact]
    public async Task What_was_planned_already_is_planned_anew()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("language es", TestBot.Room());

        var schedule = Said(await ana.SayAsync("schedule", TestBot.Room()));

        schedule.Split('\n').Where(line => line.Contains(": tip ", StringComparison.Ordinal)).ShouldNotBeEmpty();
        schedule
            .Split('\n')
            .Where(line => line.Contains(": tip ", StringComparison.Ordinal))
            .ShouldAllBe(line => TitlesIn("es").Any(title => line.Contains(title)));
    }

    [Fact]
    public async Task A_pack_of_ones_own_in_a_further_language_is_offered_and_served()
    {
        await using var bot = await TestBot.StartAsync();
        bot.KeepPack("casa", "it", ("chiama-prima", "Chiama prima"), ("scrivi-chiaro", "Scrivi chiaro"));
        var ana = await bot.StartedByAnaAsync();
        var form = ((Reply.Ask)await ana.SayAsync("schedule settings", TestBot.Room())).Form;
        var field = form.Fields.OfType<ChoiceField>().Single(field => field.Id == "language");
        field.Value.ShouldBe("organisation");
        field.Choices.Select(choice => choice.Value).ShouldBe(["organisation", "en", "es", "de", "it"]);

        var after = Said(await ana.SendAsync(form, TestBot.Room(), ("language", "it")));

        after.ShouldContain("Tips and stories come here in Italiano; the rest I say in English.");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem()).ShouldStartWith("Chiama prima");
        // Where the pack has no stories, English ones come.
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));
        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_form_goes_back_to_the_companys_language_and_takes_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("language es", TestBot.Room());
        var form = ((Reply.Ask)await ana.SayAsync("schedule settings", TestBot.Room())).Form;

        ((Reply.Fix)await ana.SendAsync(form, TestBot.Room(), ("language", "tlh"))).Faults.Keys.ShouldBe(["language"]);
        Said(await ana.SendAsync(form, TestBot.Room(), ("language", "organisation"))).ShouldNotContain("Español");

        Said(await ana.SayAsync("language", TestBot.Room())).ShouldStartWith("I speak English in this channel.");
    }

    [Fact]
    public async Task Its_cards_are_drawn_in_that_language()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await ana.SayAsync("language de", TestBot.Room());
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        var message = await bot.ReadAsync(db => db.Outbox.SingleAsync(message => message.Conversation == TestBot.Room().Conversation));
        var envelope = await OutboxEnvelope.ReadAsync(
            bot.Get<Readers>(),
            message,
            message.ReadCard()!,
            TestBot.Workspace(TestBot.Slack),
            CancellationToken.None
        );
        envelope!
            .Card.Blocks.OfType<Buttons>()
            .SelectMany(row => row.Row)
            .Select(button => TextResolver.Plain(button.Label, envelope.Reader))
            .ShouldContain("Probier ich aus");
    }

    [Fact]
    public async Task A_pack_of_ones_own_keeps_to_a_schedules_tags()
    {
        await using var bot = await TestBot.StartAsync();
        bot.KeepPack("house", "en", ("a-first-of-all", "Ours, for the phone"));
        var ana = await bot.StartedByAnaAsync();

        Said(await ana.SayAsync("schedule tip daily 10:00 store", TestBot.Room())).ShouldNotContain("Ours, for the phone");
        Said(await ana.SayAsync("schedule preview", TestBot.Room())).ShouldNotContain("Ours, for the phone");
        await ana.SayAsync("schedule tip daily 10:00 phone", TestBot.Room());
        Said(await ana.SayAsync("schedule preview", TestBot.Room())).ShouldContain("Ours, for the phone");
    }

    private static IEnumerable<string> TitlesIn(string language) =>
        new ContentLibrary().Of(ContentKind.Tip, language).Select(item => item.Title);

    private static string Said(Reply reply) => TestBot.Read(((Reply.Private)reply).Card);
}
