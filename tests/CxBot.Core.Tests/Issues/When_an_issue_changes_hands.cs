using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_an_issue_changes_hands
{
    [Fact]
    public async Task Whoever_takes_it_before_they_were_asked_has_it_before_them_at_once()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.ReportAsync(("title", "Another parcel"));
        (await scene.CardsBeforeAsync(scene.Ada))
            .Select(TestBot.Read)
            .ShouldNotContain(card => card.Contains("CX-2"), "it waits for an hour");

        await scene.Ada.SayAsync("take CX-2");

        (await scene.BeforeAsync(scene.Ada)).ShouldStartWith("CX-2 · Another parcel\nIt is yours.");
        TestBot.Read(await scene.PlaybookBeforeAsync(scene.Ada)).ShouldStartWith("Playbook for CX-2");
        scene.Bot.Clock.Advance(TimeSpan.FromHours(1));
        await scene.Bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "send-duties").RunAsync(CancellationToken.None);
        (await scene.CardsBeforeAsync(scene.Ada)).Select(TestBot.Read).Count(card => card.Contains("CX-2")).ShouldBe(1);
    }

    [Theory]
    [InlineData("hand CX-1 {0} she knows the carrier")]
    [InlineData("hand {0} CX-1 she knows the carrier")]
    [InlineData("hand {0} she knows the carrier cx-1")]
    public async Task The_arguments_come_in_any_order(string said)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        var reply = await scene.Ben.SayAsync(said, null, scene.Cora);

        IssueScene.Read(reply).ShouldBe("Cora has CX-1 now and hears of it from me.");
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("It is yours. Speak to the customer first");
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("Ben handed it to Cora: “she knows the carrier”");
        (await scene.BeforeAsync(scene.Ben)).ShouldStartWith("Cora has CX-1 now.");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Cora has it.");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain(
            "Owner: Cora\nDue: speak to the customer by Mon 16 Nov, 17:00\nMon 16 Nov, 09:00 · Ben handed it to Cora\n"
        );
    }

    [Theory]
    [InlineData("hand CX-1 @cora")]
    [InlineData("hand CX-1 cora@harbour.example")]
    [InlineData("hand \"Cora\" she knows the carrier CX-1")]
    public async Task A_name_or_an_email_will_do(string said)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        IssueScene.Read(await scene.Ada.SayAsync(said)).ShouldStartWith("Cora has CX-1 now");
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Owned);
    }

    [Fact]
    public async Task Not_exactly_one_match_opens_the_form()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        var form = (await scene.Ada.SayAsync("hand CX-1 \"Cor\" she knows the carrier")).ShouldBeOfType<Reply.Ask>().Form;
        form.Field<PeopleField>("receiver").Suggested[0].In(Reader.Default).Name.ShouldStartWith("Cora (");
        form.Field<TextField>("words").Value.ShouldBe("she knows the carrier");
        var missing = (await scene.Ada.SendAsync(form)).ShouldBeOfType<Reply.Fix>();
        missing.Faults.Keys.ShouldBe(["receiver"]);
        var reply = await scene.Ada.SendAsync(form, ("receiver", $"{await scene.Cora.IdAsync()}"), ("words", "please"));

        IssueScene.Read(reply).ShouldStartWith("Cora has CX-1 now");
    }

    [Fact]
    public async Task That_the_receiver_is_away_is_said_before_and_once()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Cora.SayAsync("pause until 20 Nov {0}", null, scene.Ben);

        var form = (await scene.Ada.SayAsync("hand CX-1 {0} she knows the carrier", null, scene.Cora)).ShouldBeOfType<Reply.Ask>().Form;
        TestBot
            .Read(new Card(Text.Typed(""), [new Paragraph(form.Field<NoteField>("away").Label)]))
            .ShouldBe(
                "Cora is away until 20 Nov and may not see it before then. Ben stands in. Choose somebody else, or send it all the same."
            );
        form.Field<PeopleField>("receiver").Chosen.Single().Name.ShouldBe("Cora");
        form.Field<PeopleField>("receiver").Suggested[1].Name.ShouldBe("Ben");
        form.Field<TextField>("words").Value.ShouldBe("she knows the carrier");
        IssueScene.Read(await scene.Ada.SendAsync(form)).ShouldStartWith("Cora has CX-1 now");

        await scene.Ada.SayAsync("hand CX-1 {0}", null, scene.Ben);
        var blank = (await scene.Ada.PressAsync("issue.hand", "1")).ShouldBeOfType<Reply.Ask>().Form;
        var told = (await scene.Ada.SendAsync(blank, ("receiver", $"{await scene.Cora.IdAsync()}"))).ShouldBeOfType<Reply.Fix>();
        told.Faults.Keys.ShouldBe(["receiver"]);
        IssueScene.Read(await scene.Ada.SendAsync(told.Form)).ShouldStartWith("Cora has CX-1 now");
    }

    [Fact]
    public async Task Nobody_hands_it_to_a_guest_to_an_app_or_to_whoever_has_it()
    {
        await using var scene = await IssueScene.SetAsync();
        var app = scene.Bot.Person("Deploys");
        scene.Bot.Profiles.Keep(app.Account, new Profile("Deploys", IsBot: true));
        var guest = await scene.JoinAsync("Gus", asGuest: true);
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        IssueScene.Read(await scene.Ben.SayAsync("hand CX-1 {0}", null, guest)).ShouldStartWith("Gus is a guest here");
        IssueScene.Read(await scene.Ben.SayAsync("hand CX-1 {0}", null, app)).ShouldStartWith("Deploys is an app");
        IssueScene.Read(await scene.Ben.SayAsync("hand CX-1 {0}", null, scene.Ben)).ShouldBe("Ben has CX-1 already.");
    }

    [Fact]
    public async Task Declining_tells_the_reporter_why_and_it_can_be_reopened()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        var form = (await scene.Ada.SayAsync("decline CX-1")).ShouldBeOfType<Reply.Ask>().Form;
        await scene.Ada.SendAsync(form, ("reason", "The carrier has it already"));

        (await scene.BeforeAsync(scene.Ana)).ShouldBe(
            "CX-1 · parcel arrived broken\nNobody will take this one, for this reason:\n> The carrier has it already\n[Details] [It came back]"
        );
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("State: Declined");
        IssueScene
            .Read(await scene.Ana.SayAsync("reopen CX-1 they say they do not"))
            .ShouldBe("CX-1 is open again with Ada. Thank you for looking once more.");
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Reported);
        await scene.Bot.TickAtAsync<SendDuties>(TestBot.Monday.AddHours(1));
        (await scene.Bot.StandsBeforeAsync(scene.Ada)).Count.ShouldBe(2, "an edit notifies nobody, so she gets it anew");
    }

    [Fact]
    public async Task The_timeline_keeps_every_step()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await scene.Cora.SayAsync("note CX-1 call her on 0170 1234567");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "no"), ("done", "Offered a refund"));
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "message"));
        await scene.Ana.SayAsync("reopen CX-1 it broke again");

        var shown = IssueScene.Read(await scene.Cora.SayAsync("cx-1"));

        shown.ShouldContain(
            """
            So far
            Mon 16 Nov, 09:00 · Ana reported it
            Mon 16 Nov, 09:00 · Ada was asked to take it
            Mon 16 Nov, 09:00 · Ben took it
            Mon 16 Nov, 09:00 · Ben spoke to the customer
            Mon 16 Nov, 09:00 · Cora added a note: “call her on •••• •••••••”
            Mon 16 Nov, 09:00 · Ben tried, and the customer is not content yet: “Offered a refund”
            Mon 16 Nov, 09:00 · Ben brought it to a good end: “Sent a new one by courier”
            Mon 16 Nov, 09:00 · Ana reopened it: “it broke again”
            """
        );
        (await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync())).ShouldBe(8);
    }
}
