using CxBot.Core.Kudos;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_thanks_are_watched
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Pairs_and_floods_come_to_administrators_once_a_week_with_the_rule(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider, at: new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero));
        var (ada, ana, ben) = (bot.Person("Ada"), bot.Person("Ana"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ada);
        await RunAsync(bot);
        for (var day = 0; day < 4; day++)
        {
            await ana.SayAsync($"kudos {{0}} for carrying parcel number {day} upstairs", TestBot.Room(), ben);
            await ben.SayAsync($"kudos {{0}} for finding parcel number {day} again", TestBot.Room(), ana);
            bot.Clock.Advance(TimeSpan.FromDays(1));
        }

        var status = (await ada.SayAsync("status")).Words();
        bot.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 23, 8, 59, 0, TimeSpan.Zero));
        await RunAsync(bot);
        var before = await ToldAsync(bot, ada);
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await Task.WhenAll(RunAsync(bot), RunAsync(bot));
        await RunAsync(bot);

        status.ShouldContain(
            "Ana and Ben thanked each other 4 and 4 times in four weeks.\nShown here: two who thanked each other four times"
        );
        before.ShouldBeEmpty();
        (await ToldAsync(bot, ada)).ShouldHaveSingleItem().ShouldContain("only administrators read it.");
        (await ToldAsync(bot, ana)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_words_again_and_again_are_a_flood_and_many_thanks_to_many_are_no_pair()
    {
        await using var bot = await TestBot.StartAsync();
        var (ada, ana) = (bot.Person("Ada"), bot.Person("Ana"));
        await bot.MakeAdministratorAsync(ada);
        for (var number = 1; number <= 5; number++)
            await ana.SayAsync("kudos {0} for being such a great help with it all", TestBot.Room(), bot.Person($"Colleague {number}"));

        (await ada.SayAsync("status")).Words().ShouldContain("Ana gave 5 kudos in seven days; the most in the same words: 5.");
    }

    [Fact]
    public async Task Who_thanks_many_is_no_pair_with_one_of_them()
    {
        await using var bot = await TestBot.StartAsync();
        var (ada, ana, ben) = (bot.Person("Ada"), bot.Person("Ana"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ada);
        for (var day = 0; day < 5; day++)
        {
            await ana.SayAsync($"kudos {{0}} for carrying parcel number {day} upstairs", TestBot.Room(), ben);
            await ben.SayAsync($"kudos {{0}} for finding parcel number {day} again", TestBot.Room(), ana);
            for (var other = 0; other < 2; other++)
                await ana.SayAsync(
                    $"kudos {{0}} for parcel {other} on day {day}, found",
                    TestBot.Room(),
                    bot.Person($"Colleague {other}{day}")
                );
            bot.Clock.Advance(TimeSpan.FromDays(2));
        }

        (await ada.SayAsync("status")).Words().ShouldNotContain("thanked each other");
    }

    private static Task RunAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().OfType<WatchThanks>().Single().RunAsync(CancellationToken.None);

    private static async Task<IReadOnlyList<string>> ToldAsync(TestBot bot, TestPerson person) =>
        [
            .. (await bot.StandsBeforeAsync(person))
                .Select(TestBot.Read)
                .Where(words => words.StartsWith("Thanks that are unusual", StringComparison.Ordinal)),
        ];
}
