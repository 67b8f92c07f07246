using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Outbox;

public sealed class When_sending
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_card_is_posted_once_and_edited_where_it_stands(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await WorkspaceAsync(bot);

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"));
        await SendDueAsync(bot, workspace);
        await WriteAsync(bot, OutboxMessage.Edit("issue:1", Saying("mended")));
        await SendDueAsync(bot, workspace);
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 open", "edit M1 mended"]);
    }

    [Fact]
    public async Task Of_several_edits_only_the_newest_is_sent_and_it_waits_for_the_post()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);

        await WriteAsync(
            bot,
            OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"),
            OutboxMessage.Edit("issue:1", Saying("taken")),
            OutboxMessage.Edit("issue:1", Saying("mended"))
        );
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 open", "edit M1 mended"]);
        (await StatesAsync(bot)).ShouldBe([OutboxState.Sent, OutboxState.Superseded, OutboxState.Sent]);
    }

    [Fact]
    public async Task A_wait_that_the_platform_asked_for_is_kept_and_is_no_attempt()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromSeconds(30)));

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("first")), OutboxMessage.To(workspace, "C1", Saying("second")));
        await SendDueAsync(bot, workspace, most: 1);
        (await bot.Get<OutboxRows>().DueAsync(workspace, default)).ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromSeconds(31));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 first", "post C1 second"]);
        (await bot.ReadAsync(db => db.Outbox.Select(message => message.Attempts).ToListAsync())).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task After_an_unclear_end_a_message_that_stands_there_is_not_sent_again()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));
        bot.Sender.Found = new Delivery.Sent("C1", "M9");

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("once")));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBeEmpty();
        (await StatesAsync(bot)).ShouldBe([OutboxState.Sent]);
    }

    [Fact]
    public async Task Where_the_platform_cannot_tell_it_is_tried_once_more_and_not_a_third_time()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));
        bot.Sender.AnswerNext(new Delivery.Unclear("timeout"));

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("perhaps")));
        for (var round = 0; round < 3; round++)
        {
            await SendDueAsync(bot, workspace);
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        (await StatesAsync(bot)).ShouldBe([OutboxState.Failed]);
        bot.Sender.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_surely_does_not_stand_there_is_tried_more_often()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.Found = new Delivery.Gone("message_not_found");
        for (var fault = 0; fault < 5; fault++)
            bot.Sender.AnswerNext(new Delivery.Unclear("server_error"));

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("at last")));
        for (var round = 0; round < 6; round++)
        {
            await SendDueAsync(bot, workspace);
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        bot.Sender.Sent.ShouldBe(["post C1 at last"]);
    }

    [Fact]
    public async Task After_an_unclear_end_it_is_waited_as_long_as_the_platform_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Unclear("503", TimeSpan.FromMinutes(4)));

        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("hello")));
        await SendDueAsync(bot, workspace);
        bot.Clock.Advance(TimeSpan.FromMinutes(3));
        await SendDueAsync(bot, workspace);
        bot.Sender.Sent.ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 hello"]);
    }

    [Fact]
    public async Task A_node_that_lost_its_lane_cannot_mark_anything_as_sending()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("late")));
        var fence = (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value;
        await bot.Writer.WriteAsync(db => db.Lanes.ExecuteUpdateAsync(set => set.SetProperty(lane => lane.Fence, fence + 1)), default);

        var due = (await bot.Get<OutboxRows>().DueAsync(workspace, default)).ShouldHaveSingleItem();

        (await bot.Get<OutboxRows>().MarkSendingAsync(due, fence, default)).ShouldBeFalse();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_a_dead_process_left_behind_is_tried_once_more_sooner_where_no_other_can_be_at_it(StorageProvider provider)
    {
        var seconds = provider == StorageProvider.Sqlite ? 6 : 31;
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await WorkspaceAsync(bot);
        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("hello")));
        var (rows, fence) = (bot.Get<OutboxRows>(), (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value);
        (await rows.MarkSendingAsync((await rows.DueAsync(workspace, default)).Single(), fence, default)).ShouldBeTrue();

        foreach (var left in await rows.LeftSendingAsync(workspace, new HashSet<long>(), default))
            await bot.Get<OutboxDelivery>().ResolveLeftAsync(left, default);
        bot.Clock.Advance(TimeSpan.FromSeconds(seconds - 2));
        await SendDueAsync(bot, workspace);
        bot.Sender.Sent.ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 hello"]);
    }

    [Fact]
    public async Task A_long_queue_in_one_conversation_hides_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromMinutes(5)));
        await WriteAsync(bot, [.. Enumerable.Range(0, 300).Select(i => OutboxMessage.To(workspace, "C1", Saying($"{i}")))]);
        await SendDueAsync(bot, workspace, most: 1);

        await WriteAsync(bot, OutboxMessage.To(workspace, "C2", Saying("hello")));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C2 hello"]);
    }

    [Fact]
    public async Task An_edit_never_overtakes_its_post_in_a_thread()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromSeconds(30)));
        await WriteAsync(
            bot,
            OutboxMessage.To(workspace, "C1", Saying("thanks"), "kudos:1", thread: "17"),
            OutboxMessage.Edit("kudos:1", Saying("taken back"))
        );
        await SendDueAsync(bot, workspace, most: 1);
        await SendDueAsync(bot, workspace);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 thanks", "edit M1 taken back"]);
    }

    [Fact]
    public async Task A_card_that_nobody_can_read_is_given_up_and_holds_back_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await WorkspaceAsync(bot);
        await WriteAsync(bot, OutboxMessage.To(workspace, "C1", Saying("broken")), OutboxMessage.To(workspace, "C1", Saying("whole")));
        await bot.Writer.WriteAsync(
            db =>
                db.Outbox.Where(message => message.Card.Contains("broken"))
                    .ExecuteUpdateAsync(set => set.SetProperty(message => message.Card, """{"blocks":[{"block":"hologram"}]}""")),
            default
        );

        await SendDueAsync(bot, workspace);

        bot.Sender.Sent.ShouldBe(["post C1 whole"]);
        (await StatesAsync(bot)).ShouldBe([OutboxState.Failed, OutboxState.Sent]);
    }

    private static Card Saying(string words) => Card.Of(Text.Typed(words));

    private static async Task<long> WorkspaceAsync(TestBot bot)
    {
        await bot.Person("Ana").SayAsync("help");
        return await bot.ReadAsync(db => db.Workspaces.Select(workspace => workspace.Id).SingleAsync());
    }

    private static Task WriteAsync(TestBot bot, params OutboxMessage[] messages) =>
        bot.Writer.WriteAsync(
            db =>
            {
                foreach (var message in messages)
                    db.Append(message);
                return Task.CompletedTask;
            },
            default
        );

    private static async Task SendDueAsync(TestBot bot, long workspace, int most = int.MaxValue)
    {
        var (rows, delivery) = (bot.Get<OutboxRows>(), bot.Get<OutboxDelivery>());
        var fence = (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value;
        foreach (var message in (await rows.DueAsync(workspace, default)).Take(most))
        {
            if (await rows.MarkSendingAsync(message, fence, default))
                await delivery.SendAsync(message, default);
        }
    }

    private static Task<List<OutboxState>> StatesAsync(TestBot bot) =>
        bot.ReadAsync(db => db.Outbox.OrderBy(message => message.Id).Select(message => message.State).ToListAsync());
}
