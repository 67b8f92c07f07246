using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues.Sight;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_a_thread_tells_the_way
{
    [Fact]
    public async Task Each_step_stands_below_the_card_on_both_platforms_and_nothing_that_was_written()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        await scene.Ben.SayAsync("take CX-1");
        await scene.Ben.SayAsync("note CX-1 her order is 1042");
        await scene.Ben.SayAsync("promise CX-1 a new one by tomorrow 12:00");
        await scene.Ben.SayAsync("contacted CX-1 she was glad");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        await scene.Ana.SayAsync("reopen CX-1 the second one was broken too");

        string[] steps = ["Ben took it", "Ben spoke to the customer", "Ben brought it to a good end", "Ana reopened it"];
        (await BelowAsync(scene, IssueScene.SlackRoom)).ShouldBe(steps);
        (await BelowAsync(scene, IssueScene.TeamsRoom)).ShouldBe(steps);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_step_taken_before_the_card_was_sent_is_said_below_it_in_its_turn(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        scene.Bot.Sender.AnswerNext(new Delivery.Later(TimeSpan.FromSeconds(30)));
        await scene.Bot.SendDueAsync(most: 1);
        await scene.Ben.SayAsync("contacted CX-1");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await scene.Bot.SendDueAsync();

        var room = IssueScene.SlackRoom.Conversation;
        var sent = scene.Bot.Sender.Sent.Where(one => one.StartsWith($"post {room}", StringComparison.Ordinal)).ToList();
        sent[0].ShouldStartWith($"post {room} CX-1");
        var card = await scene.Bot.ReadAsync(db => db.PostedCards.SingleAsync(one => one.Subject == "issue:1" && one.MessageId != null));
        sent.Skip(1).ShouldBe([$"post {room}/{card.MessageId} Ben took it", $"post {room}/{card.MessageId} Ben spoke to the customer"]);
    }

    [Fact]
    public async Task What_is_confidential_from_now_on_leaves_the_thread_too()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        var form = (await scene.Ana.SayAsync("confidential CX-1")).Form();
        await scene.Ana.SendAsync(form, ("concerned", $"{await scene.Ben.IdAsync()}"));
        await scene.Hana.SayAsync("take CX-1");

        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom))
            .Concat(await scene.Bot.StandsBelowAsync(IssueScene.SlackRoom))
            .Select(TestBot.Read)
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldNotContain("Ben");
    }

    private static async Task<IReadOnlyList<string>> BelowAsync(IssueScene scene, Address room) =>
        [.. (await scene.Bot.StandsBelowAsync(room)).Select(TestBot.Read)];
}
