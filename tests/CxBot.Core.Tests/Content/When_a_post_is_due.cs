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
        words.ShouldEndWith("\n[Trying it] [Not for us]");
        var row = (await bot.EndedAsync()).ShouldHaveSingleItem();
        row.State.ShouldBe(PlannedPostState.Sent);
        words.ShouldStartWith(bot.Get<ContentLibrary>().Find(row.ItemId!, "en")!.Title + "\n");
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
    public async Task A_channel_for_which_nothing_can_be_made_holds_back_no_other(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.StartedByAnaAsync();
        await bot.StartedByAnaAsync(TestBot.Room(name: "C-other"));
        await bot.TickAsync();
        // As another release might have written it.
        await NameAsync("Hologram", was: "Tip");

        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        (await bot.StandsInAsync(TestBot.Room(name: "C-other"))).ShouldHaveSingleItem();
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        await NameAsync("Tip", was: "Hologram");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10, 11));
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await bot.EndedAsync()).Select(row => row.State).ShouldBe([PlannedPostState.Sent, PlannedPostState.Late], ignoreOrder: true);

        Task NameAsync(string kind, string was) =>
            bot.Writer.WriteAsync(
                db =>
                    db.Database.ExecuteSqlAsync($"""UPDATE "PlannedPosts" SET "Kind" = {kind} WHERE "ChannelId" = 1 AND "Kind" = {was}"""),
                default
            );
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
        (await bot.EndedAsync()).Count.ShouldBe(2);
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
        (await one.EndedAsync()).ShouldHaveSingleItem();
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

        await bot.TickAsync<TellFailures>();

        (await bot.EndedAsync())
            .Select(row => (row.Kind, row.State, row.Why == PlannedPostReason.Missed))
            .ShouldBe([
                (PostKind.Tip, PlannedPostState.Sent, false),
                (PostKind.Story, PlannedPostState.Skipped, true),
                (PostKind.Tip, PlannedPostState.Late, false),
            ]);
        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(2);
        TestBot
            .Read((await bot.StandsBeforeAsync(bot.Person("Ana")))[^1])
            .ShouldStartWith("While I was not running, 1 planned post was missed.");
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
        var tips = (await bot.LedgerAsync()).Where(row => row.Kind == PostKind.Tip).ToList();
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

        // Every five seconds, as the bot does.
        for (var seconds = 0; seconds <= 32 * 60; seconds += 5)
            await bot.TickAtAsync(TestBot.Monday.AddSeconds(seconds));

        (await bot.LedgerAsync())
            .Select(row => (row.Kind, (row.EndedAt - TestBot.Monday).TotalSeconds, row.State))
            .ShouldBe([
                (PostKind.Tip, 20, PlannedPostState.Sent),
                (PostKind.Story, 40, PlannedPostState.Sent),
                (PostKind.Tip, 620, PlannedPostState.Sent),
                (PostKind.Story, 940, PlannedPostState.Sent),
                (PostKind.Tip, 1220, PlannedPostState.Sent),
                (PostKind.Tip, 1820, PlannedPostState.Sent),
                (PostKind.Story, 1840, PlannedPostState.Sent),
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

        var stories = (await bot.LedgerAsync()).Where(row => row.Kind == PostKind.Story && row.State != PlannedPostState.Planned).ToList();
        stories.Take(8).Select(row => row.ItemId).Distinct().Count().ShouldBe(8);
        stories[8].State.ShouldBe(PlannedPostState.Skipped);
        stories[8].Why.ShouldBe(PlannedPostReason.AllShownLately);
        stories[9].ItemId.ShouldBe(stories[0].ItemId);
        stories[9].Why.ShouldBe(PlannedPostReason.LongestUnseen);
    }
}
