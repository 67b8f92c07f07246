using CxBot.Core.Chat;
using CxBot.Core.Outbox;
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
        await SentAsync(scene);

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

    [Fact]
    public async Task What_is_confidential_from_now_on_leaves_the_thread_too()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();
        await SentAsync(scene.Issues);
        await scene.Ben.SayAsync("take CX-1");

        var form = (await scene.Ana.SayAsync("confidential CX-1")).Form();
        await scene.Ana.SendAsync(form, ("concerned", $"{await scene.Ben.IdAsync()}"));
        await scene.Hana.SayAsync("take CX-1");

        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom))
            .Select(TestBot.Read)
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldNotContain("Ben");
    }

    /// <summary>What the platform said when the card was sent: where its thread begins.</summary>
    private static Task SentAsync(IssueScene scene) =>
        scene.ChangeAsync(db =>
            db.PostedCards.Where(card => card.Subject == "issue:1")
                .ExecuteUpdateAsync(set => set.SetProperty(card => card.MessageId, card => "m" + card.Conversation))
        );

    private static async Task<IReadOnlyList<string>> BelowAsync(IssueScene scene, Address room)
    {
        var below = await scene.Bot.ReadAsync(db =>
            db.Outbox.Where(message => message.Kind == OutboxKind.Post && message.Thread == "m" + room.Conversation)
                .OrderBy(message => message.Id)
                .ToListAsync()
        );
        below.ShouldAllBe(message => message.Conversation == room.Conversation);
        return [.. below.Select(message => TestBot.Read(message.ReadCard()))];
    }
}
