using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Storage;

public sealed class When_an_adapter_remembers
{
    private const string Key = "conversation:19:room";

    [PostgresFact]
    public async Task What_one_node_noted_another_reads_a_moment_later()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await using var one = await TestBot.StartAsync(database);
        await using var other = await TestBot.StartAsync(database);
        await KeepAsync(one, "open");
        (await FindAsync(other)).ShouldBe("open");

        await KeepAsync(one, "refused");
        other.Clock.Advance(TimeSpan.FromSeconds(5));

        (await FindAsync(other)).ShouldBe("refused");
    }

    [PostgresFact]
    public async Task What_is_news_to_the_database_is_written_though_this_node_knew_it()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await using var one = await TestBot.StartAsync(database);
        await using var other = await TestBot.StartAsync(database);
        await KeepAsync(other, "open");
        await KeepAsync(one, "refused");

        await KeepAsync(other, "open");
        one.Clock.Advance(TimeSpan.FromSeconds(5));

        (await FindAsync(one)).ShouldBe("open");
    }

    private static Task KeepAsync(TestBot bot, string value) => bot.Get<AdapterNotes>().KeepAsync(TestBot.Teams, Key, value, default);

    private static Task<string?> FindAsync(TestBot bot) => bot.Get<AdapterNotes>().FindAsync(TestBot.Teams, Key, default);
}
