using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Channels;

public sealed class When_a_channel_changes
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everything_kept_of_it_follows_its_new_id(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        await HappensAsync(bot, ana, changed => changed with { Conversation = "C-NEW" });

        (await bot.ReadAsync(db => db.Channels.SingleAsync())).ExternalId.ShouldBe("C-NEW");
        (await bot.ReadAsync(db => db.PostedCards.SingleAsync(card => card.PersonId == null))).Conversation.ShouldBe("C-NEW");
        (await bot.ReadAsync(db => db.Outbox.SingleAsync(message => message.Kind == OutboxKind.Post))).Conversation.ShouldBe("C-NEW");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Its_new_name_is_said_from_then_on(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();

        await HappensAsync(bot, ana, changed => changed with { Name = "moments-of-truth" });

        TestBot.Read(((Reply.Private)await ana.SayAsync("schedule", TestBot.Room())).Card).ShouldContain("moments-of-truth");
    }

    [Fact]
    public async Task Archived_it_gets_nothing_and_its_keeper_decides_when_it_goes_on()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        await HappensAsync(bot, ana, changed => changed with { IsClosed = true });
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await HappensAsync(bot, ana, changed => changed with { IsClosed = false });

        var ledger = await bot.LedgerAsync();
        ledger.ShouldNotBeEmpty();
        ledger.ShouldAllBe(row => row.State != PlannedPostState.Sent && row.State != PlannedPostState.Late);
        ledger
            .Where(row => row.PlannedAt <= bot.Clock.Now)
            .ShouldAllBe(row => row.State == PlannedPostState.Skipped && row.Why == PlannedPostReason.Paused);
        TestBot.Read((await bot.StandsBeforeAsync(ana))[^1]).ShouldContain("was archived or deleted, so its schedule is paused");
    }

    [Fact]
    public async Task A_channel_that_nobody_added_the_bot_to_is_none_of_its_business()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        (await HappensAsync(bot, ana, changed => changed with { IsClosed = true, Name = "x", Conversation = "C2" })).ShouldBe(
            new Reply.Silent()
        );

        (await bot.ReadAsync(db => db.Channels.AnyAsync())).ShouldBeFalse();
    }

    private static Task<Reply> HappensAsync(TestBot bot, TestPerson by, Func<ChannelChanged, ChannelChanged> what) =>
        by.DispatchAsync(
            what(
                new ChannelChanged
                {
                    ReceiptKey = bot.NextReceipt(),
                    From = by.Account,
                    At = TestBot.Room(),
                    CarriesReply = false,
                }
            )
        );
}
