using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CxBot.Core.Tests.Support.SendingSteps;

namespace CxBot.Core.Tests.Outbox;

public sealed class When_sending
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_card_is_posted_once_and_edited_where_it_stands(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await bot.SlackAsync();

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"));
        await bot.SendDueAsync();
        await bot.AppendAsync(OutboxMessage.Edit("issue:1", Saying("mended")));
        await bot.SendDueAsync();
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 open", "edit M1 mended"]);
    }

    [Fact]
    public async Task Of_several_edits_only_the_newest_is_sent_and_it_waits_for_the_post()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();

        await bot.AppendAsync(
            OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"),
            OutboxMessage.Edit("issue:1", Saying("taken")),
            OutboxMessage.Edit("issue:1", Saying("mended"))
        );
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 open", "edit M1 mended"]);
        (await StatesAsync(bot)).ShouldBe([OutboxState.Sent, OutboxState.Superseded, OutboxState.Sent]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_concealed_before_it_was_sent_is_never_read(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var workspace = await bot.SlackAsync();

        await bot.AppendAsync(
            OutboxMessage.To(workspace, "C1", Saying("Quillfeather was shouted at"), "issue:1"),
            OutboxMessage.To(workspace, "C1", Saying("another matter"), "issue:2")
        );
        await bot.AppendAsync(OutboxMessage.Conceal("issue:1", Saying("no longer shown")));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 no longer shown", "post C1 another matter", "edit M1 no longer shown"]);
    }

    [Fact]
    public async Task What_is_concealed_while_it_waits_its_turn_is_never_read_either()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("Quillfeather was shouted at"), "issue:1"));
        var fence = (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value;
        var inHand = (await bot.Get<OutboxRows>().DueAsync(workspace, default)).ShouldHaveSingleItem();

        await bot.AppendAsync(OutboxMessage.Conceal("issue:1", Saying("no longer shown")));
        (await bot.Get<OutboxRows>().MarkSendingAsync(inHand, fence, default)).ShouldBeTrue();
        await bot.Get<OutboxDelivery>().SendAsync(inHand, default);

        bot.Sender.Sent.ShouldBe(["post C1 no longer shown"]);
    }

    [Fact]
    public async Task A_wait_that_the_platform_asked_for_is_kept_and_is_no_attempt()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromSeconds(30)));

        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("first")), OutboxMessage.To(workspace, "C1", Saying("second")));
        await bot.SendDueAsync(most: 1);
        (await bot.Get<OutboxRows>().DueAsync(workspace, default)).ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromSeconds(31));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 first", "post C1 second"]);
        (await bot.ReadAsync(db => db.Outbox.Select(message => message.Attempts).ToListAsync())).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task A_node_that_lost_its_lane_cannot_mark_anything_as_sending()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("late")));
        var fence = (await bot.Get<LaneLeases>().HoldAsync(workspace, default))!.Value;
        await bot.Writer.WriteAsync(db => db.Lanes.ExecuteUpdateAsync(set => set.SetProperty(lane => lane.Fence, fence + 1)), default);

        var due = (await bot.Get<OutboxRows>().DueAsync(workspace, default)).ShouldHaveSingleItem();

        (await bot.Get<OutboxRows>().MarkSendingAsync(due, fence, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_long_queue_in_one_conversation_hides_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromMinutes(5)));
        await bot.AppendAsync([.. Enumerable.Range(0, 300).Select(i => OutboxMessage.To(workspace, "C1", Saying($"{i}")))]);
        await bot.SendDueAsync(most: 1);

        await bot.AppendAsync(OutboxMessage.To(workspace, "C2", Saying("hello")));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C2 hello"]);
    }

    [Fact]
    public async Task An_edit_never_overtakes_its_post_in_a_thread()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromSeconds(30)));
        await bot.AppendAsync(
            OutboxMessage.To(workspace, "C1", Saying("thanks"), "kudos:1", thread: "17"),
            OutboxMessage.Edit("kudos:1", Saying("taken back"))
        );
        await bot.SendDueAsync(most: 1);
        await bot.SendDueAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1/17 thanks", "edit M1 taken back"]);
    }

    [Fact]
    public async Task Below_a_card_that_never_came_nothing_is_said_and_of_what_is_forgotten_nothing_is_changed()
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        bot.Sender.AnswerNext(new Delivery.Refused("msg_too_long"));
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("open"), "issue:1"));
        var card = await bot.ReadAsync(db => db.PostedCards.SingleAsync());
        await bot.AppendAsync(
            OutboxMessage.Below(card, "C1", Saying("Ben took it")),
            OutboxMessage.Edit("issue:1", Saying("taken")),
            OutboxMessage.To(workspace, "C1", Saying("next"))
        );
        await bot.Writer.WriteAsync(db => db.PostedCards.ExecuteDeleteAsync(), default);

        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 next"]);
        (await bot.ReadAsync(db => db.Outbox.OrderBy(message => message.Id).Select(message => message.Reason).ToListAsync())).ShouldBe([
            "msg_too_long",
            "never_posted",
            "never_posted",
            null,
        ]);
    }

    [Theory]
    [InlineData("""{"blocks":[{"block":"hologram"}]}""")]
    [InlineData("""{"summary":{"key":"a"},"blocks":[{}]}""")]
    [InlineData("{}")]
    public async Task A_card_that_nobody_can_read_is_left_out_and_told_once_and_holds_back_nothing(string unreadable)
    {
        await using var bot = await TestBot.StartAsync();
        var workspace = await bot.SlackAsync();
        await bot.MakeAdministratorAsync(bot.Person("Ana"));
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("broken")), OutboxMessage.To(workspace, "C1", Saying("broken too")));
        await bot.Writer.WriteAsync(
            db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(message => message.Card, unreadable)),
            default
        );
        await bot.AppendAsync(OutboxMessage.To(workspace, "C1", Saying("whole")));

        await bot.SendDueAsync();

        bot.Sender.Sent.ShouldBe(["post C1 whole"]);
        (await StatesAsync(bot)).Take(3).ShouldBe([OutboxState.Failed, OutboxState.Failed, OutboxState.Sent]);
        (await bot.StandsBeforeAsync(bot.Person("Ana")))
            .Select(TestBot.Read)
            .ShouldHaveSingleItem()
            .ShouldStartWith("Another release of me wrote something for Slack that I can't read");
    }

    private static Task<List<OutboxState>> StatesAsync(TestBot bot) =>
        bot.ReadAsync(db => db.Outbox.OrderBy(message => message.Id).Select(message => message.State).ToListAsync());
}
