using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Outbox;

public sealed class When_a_platform_says_no
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_closed_channel_pauses_its_schedule_and_its_keeper_is_told_how_to_go_on(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));

        await RefuseAsync(bot, new Delivery.Refused("is_archived", RefusedBecause.Conversation));
        await FollowAsync(bot);

        (await bot.ReadAsync(db => db.Schedules.AllAsync(schedule => schedule.PausedAt != null))).ShouldBeTrue();
        TestBot
            .Read((await bot.StandsBeforeAsync(ana))[^1])
            .ShouldBe(
                "I can't post in customer-moments any more (is_archived), so its schedule is paused. Once I may write there again, it "
                    + "goes on when you say so.\n[Go on]"
            );
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "schedule.resume");
        (await bot.ReadAsync(db => db.Schedules.AllAsync(schedule => schedule.PausedAt == null))).ShouldBeTrue();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_missing_right_is_told_to_administrators_once_and_not_with_each_message(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        var before = (await bot.StandsBeforeAsync(ana)).Count;

        for (var i = 0; i < 3; i++)
        {
            await SayAsync(bot, $"issue {i}");
            await RefuseAsync(bot, new Delivery.Refused("missing_scope", RefusedBecause.Permission));
        }

        (await bot.StandsBeforeAsync(ana))
            .Skip(before)
            .Select(TestBot.Read)
            .ShouldBe([
                "Slack does not allow me something that I need (missing_scope), so some of my messages do not arrive. Whoever looks "
                    + "after the app there can allow it, or install it again.",
            ]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_dead_installation_keeps_its_messages_until_it_lives_again(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await SayAsync(bot, "issue 1");

        await RefuseAsync(bot, new Delivery.Refused("token_revoked", RefusedBecause.Workspace));

        (await bot.Get<OutboxRows>().WorkspacesWithDueAsync(default)).ShouldBeEmpty();
        await bot.Get<WorkspaceStops>().ResumeAsync(TestBot.Slack, TestBot.Workspace(TestBot.Slack), default);
        await bot.SendDueAsync();
        bot.Sender.Sent.ShouldContain("post C-moments issue 1");
        (await bot.ReadAsync(db => db.Outbox.AllAsync(message => message.Attempts == 1))).ShouldBeTrue();
    }

    [Fact]
    public async Task An_administrator_hears_of_a_dead_installation_on_the_other_platform()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        await bot.Person("Ana", TestBot.Teams).SayAsync("help");
        await ana.SayAsync("help");

        await bot.Get<WorkspaceStops>().StopAsync(TestBot.Slack, TestBot.Workspace(TestBot.Slack), "app_uninstalled", default);

        var told = await bot.ReadAsync(db => db.Outbox.OrderBy(message => message.Id).LastAsync());
        TestBot
            .Read(told.ReadCard()!)
            .ShouldBe(
                "I can't reach anybody in Slack any more (app_uninstalled). What I have to say there waits until the app is set up again."
            );
        (await bot.ReadAsync(db => db.Workspaces.SingleAsync(workspace => workspace.Id == told.WorkspaceId))).Platform.ShouldBe("teams");
    }

    [Fact]
    public async Task What_waited_too_long_to_be_of_use_does_not_come_late()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();
        var slack = TestBot.Workspace(TestBot.Slack);
        await bot.Get<WorkspaceStops>().StopAsync(TestBot.Slack, slack, "app_uninstalled", default);
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await SayAsync(bot, "issue 1");
        bot.Clock.Advance(TimeSpan.FromHours(3));

        await bot.Get<WorkspaceStops>().ResumeAsync(TestBot.Slack, slack, default);
        await bot.SendDueAsync();

        bot.Sender.Sent.Where(sent => sent.StartsWith("post C-moments", StringComparison.Ordinal)).ShouldBe(["post C-moments issue 1"]);
    }

    [Fact]
    public async Task What_was_deleted_is_not_edited_again_and_again()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.StartedByAnaAsync();
        await SayAsync(bot, "issue 1", "issue:1");
        await bot.SendDueAsync();
        await bot.AppendAsync(OutboxMessage.Edit("issue:1", Card.Of(Text.Typed("taken"))));
        bot.Sender.AnswerNext(new Delivery.Gone("message_not_found"));

        await bot.SendDueAsync();
        await bot.AppendAsync(OutboxMessage.Edit("issue:1", Card.Of(Text.Typed("mended"))));

        (await bot.ReadAsync(db => db.Outbox.CountAsync(message => message.Kind == OutboxKind.Edit))).ShouldBe(1);
    }

    /// <summary>Everything due goes out; the newest post in the room gets this answer.</summary>
    private static async Task RefuseAsync(TestBot bot, Delivery.Refused refused)
    {
        var message = await bot.ReadAsync(db =>
            db.Outbox.Where(message => message.Kind == OutboxKind.Post).OrderBy(message => message.Id).LastAsync()
        );
        await bot.RefuseAsync(message, refused);
    }

    private static Task FollowAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().Single(task => task is FollowSentPosts).RunAsync(CancellationToken.None);

    private static async Task SayAsync(TestBot bot, string words, string? subject = null)
    {
        var workspace = await bot.ReadAsync(db => db.Workspaces.SingleAsync(workspace => workspace.Platform == TestBot.Slack));
        await bot.AppendAsync(OutboxMessage.To(workspace.Id, TestBot.Room().Conversation, Card.Of(Text.Typed(words)), subject));
    }
}
