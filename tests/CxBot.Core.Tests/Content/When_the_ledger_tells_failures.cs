using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Content;

public sealed class When_the_ledger_tells_failures
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Administrators_hear_of_them_once_a_day_and_at_once_when_a_whole_workspace_fails(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        foreach (var name in new[] { "C-two", "C-three" })
            await bot.StartedByAnaAsync(TestBot.Room(name: name));
        var before = (await bot.StandsBeforeAsync(ana)).Count;

        await FailAsync(bot, ContentTestBot.Day(1, 10), one: true);
        await bot.TickAtAsync<TellFailures>(ContentTestBot.Day(1, 10, 5));
        await FailAsync(bot, ContentTestBot.Day(2, 10), one: false);
        await bot.TickAsync<TellFailures>();

        var told = (await bot.StandsBeforeAsync(ana)).Skip(before).Select(TestBot.Read).ToList();
        told.Count.ShouldBe(2);
        told[0].ShouldStartWith("1 planned post could not be delivered.");
        told[1].ShouldStartWith("In the last hour nothing at all arrived in one of your workspaces.");
        await bot.TickAtAsync<TellFailures>(ContentTestBot.Day(2, 12));
        (await bot.StandsBeforeAsync(ana)).Count.ShouldBe(before + 2, "nothing new happened");
    }

    private static async Task FailAsync(TestBot bot, DateTimeOffset at, bool one)
    {
        await bot.TickAtAsync(at);
        var messages = await bot.ReadAsync(db =>
            db.Outbox.Where(message => message.Subject!.StartsWith(PlannedPost.SubjectPrefix) && message.State == OutboxState.Pending)
                .OrderBy(message => message.Id)
                .ToListAsync()
        );
        foreach (var message in messages)
        {
            if (!one || message.Conversation == "C-two")
                await bot.RefuseAsync(message, new Delivery.Refused("msg_too_long"));
            else
                await bot.Get<IWriter>()
                    .WriteAsync(
                        db =>
                            db.Outbox.Where(row => row.Id == message.Id)
                                .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.Sent)),
                        CancellationToken.None
                    );
        }
        await bot.TickAsync<FollowSentPosts>();
    }
}
