using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

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

    [PostgresFact]
    public async Task Of_what_two_nodes_change_at_once_nothing_is_lost()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await using var one = await TestBot.StartAsync(database);
        await using var other = await TestBot.StartAsync(database);
        await KeepAsync(one, "chat");
        var asked = 0;

        // The other node comes in between, when this one has read the note to change it.
        await ChangeAsync(one, note => ++asked == 2 ? Meanwhile(note) : note + ", language");

        other.Clock.Advance(TimeSpan.FromSeconds(5));
        (await FindAsync(other)).ShouldBe("chat, refused, language");

        string Meanwhile(string? note)
        {
            ChangeAsync(other, kept => kept + ", refused").Wait();
            return note + ", language";
        }
    }

    [Fact]
    public async Task Of_what_is_changed_at_once_in_one_process_nothing_is_lost_and_the_last_is_known()
    {
        await using var bot = await TestBot.StartAsync();
        await KeepAsync(bot, "");

        await Task.WhenAll("abcdefgh".Select(letter => Task.Run(() => ChangeAsync(bot, note => note + letter))));

        var kept = await bot.ReadAsync(db => db.AdapterNotes.SingleAsync());
        string.Concat(kept.Value.Order()).ShouldBe("abcdefgh");
        (await FindAsync(bot)).ShouldBe(kept.Value);
    }

    private static Task ChangeAsync(TestBot bot, Func<string?, string> change) =>
        bot.Get<AdapterNotes>().ChangeAsync(TestBot.Teams, Key, change, default);

    private static Task KeepAsync(TestBot bot, string value) => bot.Get<AdapterNotes>().KeepAsync(TestBot.Teams, Key, value, default);

    private static Task<string?> FindAsync(TestBot bot) => bot.Get<AdapterNotes>().FindAsync(TestBot.Teams, Key, default);
}
