using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CxBot.Core.Tests.Support.SendingSteps;

namespace CxBot.Core.Tests.Outbox;

public sealed class When_nobody_knows_whether_a_message_arrived
{
    [Fact]
    public async Task After_an_unclear_end_a_message_that_stands_there_is_not_sent_again()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));
        bot.Sender.Found = new Delivery.Sent("C1", "M9");

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("once")));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBeEmpty();
        (await StatesAsync(bot)).ShouldBe([OutboxState.Sent]);
    }

    [Fact]
    public async Task Where_the_platform_cannot_tell_it_is_tried_once_more_and_not_a_third_time()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("perhaps")));
        for (var round = 0; round < 3; round++)
        {
            await bot.SendDueAsync();
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        (await StatesAsync(bot)).ShouldBe([OutboxState.Failed]);
        bot.Sender.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_surely_does_not_stand_there_is_tried_more_often()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.Found = new Delivery.Gone("message_not_found");
        for (var fault = 0; fault < 5; fault++)
            bot.Sender.AnswerNext(new Delivery.Unclear("server_error"));

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("at last")));
        for (var round = 0; round < 6; round++)
        {
            await bot.SendDueAsync();
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        bot.Sender.Sent.ShouldBe(["post C1 at last"]);
    }

    [Fact]
    public async Task After_an_unclear_end_it_is_waited_as_long_as_the_platform_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Unclear("503", TimeSpan.FromMinutes(4)));

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("hello")));
        await bot.SendDueAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(3));
        await bot.SendDueAsync();
        bot.Sender.Sent.ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 hello"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_a_dead_process_left_behind_is_tried_once_more_sooner_where_no_other_can_be_at_it(StorageProvider provider)
    {
        var seconds = provider == StorageProvider.Sqlite ? 6 : 31;
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await bot.SlackAsync();
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("hello")));
        var (rows, fence) = (bot.Get<OutboxRows>(), (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value);
        (await rows.MarkSendingAsync((await rows.DueAsync(workspace, default)).Single(), fence, default)).ShouldBeTrue();

        await ResolveLeftAsync(bot, workspace);
        bot.Clock.Advance(TimeSpan.FromSeconds(seconds - 2));
        await bot.SendDueAsync();
        bot.Sender.Sent.ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 hello"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_nobody_knows_the_end_of_holds_back_what_follows_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await bot.SlackAsync();
        await bot.AppendAsync(
            OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"),
            OutboxMessage.Edit("issue:1", Saying("taken")),
            OutboxMessage.To(workspace, "C2", Saying("hello"))
        );
        await bot.Writer.WriteAsync(
            db =>
                db.Outbox.Where(message => message.Id == 1)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, OutboxState.Sending)),
            default
        );

        await bot.SendDueAsync();
        bot.Sender.Sent.ShouldBe(["post C2 hello"]);
        await ResolveLeftAsync(bot, workspace);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.SendDueAsync();

        bot.Sender.Sent.Skip(1).ShouldBe(["post C1 open", "edit M2 taken"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_node_that_slept_writes_no_late_no_over_what_another_has_sent(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await bot.SlackAsync();
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("hello"), "issue:1"));
        var (rows, fence) = (bot.Get<OutboxRows>(), (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value);
        var slept = (await rows.DueAsync(workspace, default)).Single();
        (await rows.MarkSendingAsync(slept, fence, default)).ShouldBeTrue();
        await bot.Writer.WriteAsync(
            async db =>
            {
                await db.Outbox.ExecuteUpdateAsync(set =>
                    set.SetProperty(one => one.State, OutboxState.Pending).SetProperty(one => one.Attempts, 0)
                );
                await db.Lanes.ExecuteUpdateAsync(set => set.SetProperty(lane => lane.Fence, fence + 1));
            },
            default
        );
        var taken = (await rows.DueAsync(workspace, default)).Single();
        (await rows.MarkSendingAsync(taken, fence + 1, default)).ShouldBeTrue();

        await rows.MarkLaterAsync(slept, TimeSpan.Zero, counts: true);
        await rows.MarkRefusedAsync(slept, new Delivery.Refused("channel_not_found", RefusedBecause.Conversation));
        (await StatesAsync(bot)).ShouldBe([OutboxState.Sending]);
        await rows.MarkSentAsync(taken, new Delivery.Sent("C1", "M1"));
        await rows.MarkGoneAsync(slept, "message_not_found");

        (await StatesAsync(bot)).ShouldBe([OutboxState.Sent]);
    }

    private static async Task ResolveLeftAsync(TestBot bot, long workspace)
    {
        foreach (var left in await bot.Get<OutboxRows>().LeftSendingAsync(workspace, new HashSet<long>(), default))
            await bot.Get<OutboxDelivery>().ResolveLeftAsync(left, default);
    }

    private static Task<List<OutboxState>> StatesAsync(TestBot bot) =>
        bot.ReadAsync(db => db.Outbox.OrderBy(message => message.Id).Select(message => message.State).ToListAsync());
}
