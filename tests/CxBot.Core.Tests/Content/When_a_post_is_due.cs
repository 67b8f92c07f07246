using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_a_post_is_due
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_stands_in_the_channel_once_and_in_the_ledger(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();

        await bot.TickAtAsync(ContentTestBot.Day(1, 9, 59));
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await bot.TickAsync();

        var words = TestBot.Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem());
        words.ShouldStartWith("Answer the oldest question from your team\n");
        words.ShouldEndWith("Leaders first\n[Trying it] [Not for us]");
        var row = (await bot.LedgerAsync()).ShouldHaveSingleItem();
        row.State.ShouldBe(PlannedPostState.Sent);
        row.Why.ShouldBe(PlannedPostReason.NewHere);
        row.PlannedAt.ShouldBe(ContentTestBot.Day(1, 10).UtcDateTime);
    }

    [Fact]
    public async Task A_story_of_the_starter_pack_says_that_it_is_invented()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();

        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));

        TestBot
            .Read((await bot.StandsInAsync(TestBot.Room()))[^1])
            .ShouldEndWith("An invented example from the starter pack\n[Thank them] [I have one too]");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Eight_who_look_at_once_post_it_once(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();
        await bot.StartedByAnaAsync(TestBot.Room(name: "C-other"));
        bot.Clock.AdvanceTo(ContentTestBot.Day(1, 10));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(bot.TickAsync)));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await bot.StandsInAsync(TestBot.Room(name: "C-other"))).ShouldHaveSingleItem();
        (await bot.LedgerAsync()).Count.ShouldBe(2);
    }

    [PostgresFact]
    public async Task Of_two_nodes_that_look_at_once_only_one_wins()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await using var one = await TestBot.StartAsync(database);
        await using var other = await TestBot.StartAsync(database);
        await one.StartedByAnaAsync();
        one.Clock.AdvanceTo(ContentTestBot.Day(1, 10));
        other.Clock.AdvanceTo(ContentTestBot.Day(1, 10, 1));

        await Task.WhenAll(Task.Run(one.TickAsync), Task.Run(other.TickAsync));

        (await one.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await one.LedgerAsync()).ShouldHaveSingleItem();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task After_three_days_down_each_missed_one_has_its_row_and_todays_goes_out_late(StorageProvider provider)
    {
        var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        bot = await bot.RestartAsync();
        await using var restarted = bot;
        // Wednesday's story was missed; Thursday's tip is 90 minutes old.
        await bot.TickAtAsync(ContentTestBot.Day(3, 11, 30));

        (await bot.LedgerAsync())
            .Select(row => (row.Kind, row.State, row.Why))
            .ShouldBe([
                (ContentKind.Tip, PlannedPostState.Sent, PlannedPostReason.NewHere),
                (ContentKind.Story, PlannedPostState.Skipped, PlannedPostReason.Missed),
                (ContentKind.Tip, PlannedPostState.Late, PlannedPostReason.NewHere),
            ]);
        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(2);
        TestBot
            .Read((await bot.StandsBeforeAsync(bot.Person("Ana")))[^1])
            .ShouldStartWith("While I was not running, 1 planned post was missed.");
        (await bot.ReadAsync(db => db.Schedules.Select(schedule => schedule.NextDueAt).ToListAsync())).ShouldBe(
            [ContentTestBot.Day(8, 10).UtcDateTime, ContentTestBot.Day(9, 10).UtcDateTime],
            ignoreOrder: true
        );
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_demo_after_a_night_off_posts_one_of_each_and_writes_down_the_others(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.DemoByAnaAsync();

        await bot.TickAtAsync(TestBot.Monday.AddHours(50));

        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(2);
        var tips = (await bot.LedgerAsync()).Where(row => row.Kind == ContentKind.Tip).ToList();
        tips.Sum(row => row.Occurrences).ShouldBe(300);
        tips.Count.ShouldBe(202);
        tips[0].Occurrences.ShouldBe(99);
        tips[^1].State.ShouldBe(PlannedPostState.Late);
        (await bot.StandsBeforeAsync(ana)).Count.ShouldBe(1, "a demo does not report what it missed");
    }

    [Fact]
    public async Task A_demo_begins_within_the_first_minute_and_keeps_its_rhythm()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.DemoByAnaAsync();

        for (var seconds = 0; seconds <= 32 * 60; seconds += 5)
            await bot.TickAtAsync(TestBot.Monday.AddSeconds(seconds));

        (await bot.LedgerAsync())
            .Select(row => (row.Kind, (row.EndedAt - TestBot.Monday).TotalSeconds, row.State))
            .ShouldBe([
                (ContentKind.Tip, 20, PlannedPostState.Sent),
                (ContentKind.Story, 40, PlannedPostState.Sent),
                (ContentKind.Tip, 620, PlannedPostState.Sent),
                (ContentKind.Story, 940, PlannedPostState.Sent),
                (ContentKind.Tip, 1220, PlannedPostState.Sent),
                (ContentKind.Tip, 1820, PlannedPostState.Sent),
                (ContentKind.Story, 1840, PlannedPostState.Sent),
            ]);
    }

    [Fact]
    public async Task With_everything_shown_in_the_last_60_days_nothing_comes_and_the_ledger_says_why()
    {
        await using var bot = await TestBot.StartAsync();
        bot.KeepStories(8);
        await bot.StartedByAnaAsync();

        for (var week = 0; week < 10; week++)
            await bot.TickAtAsync(ContentTestBot.Day(2 + (7 * week), 10));

        var stories = (await bot.LedgerAsync()).Where(row => row.Kind == ContentKind.Story).ToList();
        stories.Take(8).Select(row => row.ItemId).Distinct().Count().ShouldBe(8);
        stories[8].State.ShouldBe(PlannedPostState.Skipped);
        stories[8].Why.ShouldBe(PlannedPostReason.AllShownLately);
        stories[9].ItemId.ShouldBe(stories[0].ItemId);
        stories[9].Why.ShouldBe(PlannedPostReason.LongestUnseen);
    }
}
