using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Sight;

public sealed class When_an_issue_is_made_confidential
{
    [Fact]
    public async Task Its_cards_leave_the_channels_and_whom_it_concerns_loses_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync(("title", "Quillfeather was left standing"));
        await scene.Ben.SayAsync("take CX-1");

        var said = await RestrictAsync(scene.Ana, scene.Ben);

        said.Words().ShouldBe("CX-1 is kept in confidence now.");
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldBe("CX-1 is no longer shown here.");
        (await scene.Issues.InRoomAsync(IssueScene.TeamsRoom)).ShouldBe("CX-1 is no longer shown here.");
        (await scene.Ben.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
        (await scene.Issues.BeforeAsync(scene.Hana)).ShouldContain("[I take it]");
        (await scene.Hana.SayAsync("CX-1")).Words().ShouldContain("Ana made it confidential");

        await scene.Hana.SayAsync("take CX-1");
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldBe("CX-1 is no longer shown here.");
    }

    [Fact]
    public async Task What_was_not_sent_yet_of_it_never_is()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync(("title", "Quillfeather was left standing"));
        await scene.Ben.SayAsync("take CX-1");

        await RestrictAsync(scene.Ana, scene.Ben);

        var rooms = await scene.Issues.Bot.ReadAsync(db =>
            db.Outbox.Where(message => message.Kind == OutboxKind.Post && message.PersonId == null).ToListAsync()
        );
        rooms.Count.ShouldBeGreaterThan(2, "a card in two rooms, and who took it below");
        rooms.ShouldAllBe(message => message.Card.Contains("Sight.LeftRoom"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_story_told_of_it_is_taken_back_wherever_it_stands(StorageProvider provider)
    {
        await using var scene = await ConfidentialScene.SetAsync(provider);
        await scene.Issues.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        await scene.Ada.SayAsync("schedule story tue wed 10:00", IssueScene.SlackRoom);
        var draft = (await scene.Ben.PressAsync("story.fromissue", "1")).Form();
        var (ben, cora) = ($"{await scene.Ben.IdAsync()}", $"{await scene.Cora.IdAsync()}");
        await scene.Ben.SendAsync(draft, ("title", "The second courier"), ("who", ben));
        await scene.Ben.SendAsync(draft, ("title", "One more box"), ("who", cora));
        await scene.Ben.SendAsync(draft, ("title", "Not decided yet"), ("who", ben));
        await scene.Ada.PressAsync("story.approve", "1");
        await scene.Ada.PressAsync("story.approve", "2");
        await scene.Bot.TickAtAsync<SendDuties>(TestBot.Monday.AddHours(2));
        for (var day = 1; day <= 8; day++)
            await scene.Bot.TickAtAsync(ContentTestBot.Day(day, 10));
        var shown = await scene.Bot.LedgerAsync();
        shown.Single(row => row.ItemId == "own-1").State.ShouldBe(PlannedPostState.Sent);

        await RestrictAsync(scene.Ana, scene.Ben);
        await scene.Bot.TickAtAsync<SendDuties>(ContentTestBot.Day(8, 12));

        (await scene.Bot.ReadAsync(db => db.StorySubmissions.Select(story => story.State).ToListAsync())).ShouldBe([
            StoryState.Withdrawn,
            StoryState.Withdrawn,
            StoryState.Withdrawn,
        ]);
        var room = (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).Select(Said.In).ToList();
        room.ShouldContain(card => card.StartsWith("A story stood here. It is no longer shown.", StringComparison.Ordinal));
        room.ShouldAllBe(card => !card.Contains("second courier"));
        foreach (var person in new[] { scene.Cora, scene.Ada })
        {
            var read = (await scene.Bot.StandsBeforeAsync(person)).Select(Said.In).ToList();
            read.ShouldContain(card => card.Contains("This story was taken back. There is nothing left to do here."));
            read.ShouldAllBe(card => !card.Contains("One more box") && !card.Contains("Not decided yet"));
        }
        (await scene.Bot.StandsBeforeAsync(scene.Ben))
            .Select(Said.In)
            .ShouldContain(card => card.Contains("Your story The second courier was taken back"));
        (await scene.Cora.PressAsync("story.named", "2")).Words().ShouldStartWith("That is decided already.");
        (await scene.Ada.SayAsync("content")).Words().ShouldContain("No story waits for an editor.");

        (await scene.Ben.SendAsync(draft, ("title", "Once again")))
            .Words()
            .ShouldStartWith("This one is not to be told as a story any more.");
        (await scene.Bot.ReadAsync(db => db.StorySubmissions.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_has_it_keeps_it_when_it_is_not_about_them()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();
        await scene.Cora.SayAsync("take CX-1");

        await RestrictAsync(scene.Cora, scene.Ben);

        (await scene.Cora.SayAsync("CX-1")).Words().ShouldContain("Kept in confidence. Beside you only Hana, Rolf and Ana can see it.");
        (await scene.Ada.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
    }

    [Fact]
    public async Task It_cannot_be_handed_to_whom_it_concerns_nor_to_those_who_report_to_them()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);

        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Ben)).Words().ShouldStartWith("Ben cannot take this one.");
        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Mia)).Words().ShouldStartWith("Mia cannot take this one.");
        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Cora)).Words().ShouldStartWith("Cora has CX-1 now");
        (await scene.Cora.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");
    }

    [Fact]
    public async Task Only_its_reporter_and_those_in_charge_can_do_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();

        (await scene.Cora.SayAsync("confidential CX-1")).Words().ShouldStartWith("Ada looks after CX-1");
        (await scene.Gil.SayAsync("confidential CX-1")).Words().ShouldStartWith("Guests can report and thank.");
    }

    private static async Task<Reply> RestrictAsync(TestPerson by, TestPerson concerned) =>
        await by.SendAsync((await by.SayAsync("confidential CX-1")).Form(), ("concerned", $"{await concerned.IdAsync()}"));
}
