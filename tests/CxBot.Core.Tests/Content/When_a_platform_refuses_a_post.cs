using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_a_platform_refuses_a_post
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_ledger_says_so_and_the_administrator_hears_of_it_once(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        var message = await bot.ReadAsync(db => db.Outbox.SingleAsync(message => message.Subject != null));
        await bot.RefuseAsync(message, new Delivery.Refused("is_archived"));

        await FollowAsync(bot);
        await FollowAsync(bot);

        var row = (await bot.EndedAsync()).ShouldHaveSingleItem();
        (row.State, row.Why, row.Detail).ShouldBe((PlannedPostState.Failed, PlannedPostReason.Refused, "is_archived"));
        (await bot.StandsBeforeAsync(ana))
            .Select(TestBot.Read)
            .Where(words => words.Contains("could not be delivered", StringComparison.Ordinal))
            .ShouldBe(["1 planned post could not be delivered. The platform's reason: is_archived."]);
    }

    private static async Task FollowAsync(TestBot bot)
    {
        await bot.TickAsync<FollowSentPosts>();
        await bot.TickAsync<TellFailures>();
    }
}
