using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues;

public sealed class When_a_customer_is_recovered_across_platforms
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_card_tells_the_whole_way(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var (ana, ben, ada) = (scene.Ana, scene.Ben, scene.Ada);

        var offer = ((Reply.Private)await ana.SayAsync("issue parcel arrived broken", IssueScene.SlackRoom)).Card;
        TestBot
            .Read(offer)
            .ShouldBe(
                "Is the customer waiting for an answer right now?\n> parcel arrived broken\n[The customer is waiting now] [Report it]"
            );

        var form = ((Reply.Ask)await ana.PressAsync(offer, "issue.waiting", IssueScene.SlackRoom)).Form;
        form.Fields[0].ShouldBeOfType<TextField>().Value.ShouldBe("parcel arrived broken");
        form.Fields[1].ShouldBeOfType<ChoiceField>().Expanded.ShouldBeTrue();
        var answer = await ana.SendAsync(form, IssueScene.SlackRoom, ("where", "delivery"), ("told", "We call back today, order 4711"));
        IssueScene.Read(answer).ShouldContain("> I am sorry that it let you down.");
        IssueScene.Read(answer).ShouldContain("Ada was asked to take it.\nYou hear who has it by Mon 16 Nov, 09:30.");

        foreach (var room in new[] { IssueScene.SlackRoom, IssueScene.TeamsRoom })
        {
            (await scene.InRoomAsync(room)).ShouldBe(
                "CX-1 · A customer is waiting\nWhere: Delivery\nUrgency: High\nState: Reported\nOwner: Nobody yet; Ada was asked\n"
                    + "Due: to be taken by Mon 16 Nov, 09:30\n[I take it] [Details]"
            );
        }
        (await scene.BeforeAsync(ada)).ShouldContain("You look after Delivery. Can you take this one?");
        (await scene.BeforeAsync(ada)).ShouldContain("> We call back today, order 4711");
        (await scene.BeforeAsync(ada)).ShouldContain("[I take it]");
        (await scene.BeforeAsync(ana)).ShouldStartWith("CX-1 · parcel arrived broken\nAda was asked to take it.");

        var taken = await ben.PressAsync(await scene.RoomCardAsync(IssueScene.TeamsRoom), "issue.take", IssueScene.TeamsRoom);
        IssueScene.Read(taken).ShouldStartWith("CX-1 is yours.");
        (await scene.BeforeAsync(ben)).ShouldContain("Speak to the customer first");
        (await scene.BeforeAsync(ada)).ShouldBe("Ben has CX-1 now. Thank you for being there.\n[Details]");
        (await scene.BeforeAsync(ana)).ShouldContain("Ben has it.");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("State: Owned\nOwner: Ben\n");

        await ben.PressAsync(await scene.RoomCardAsync(IssueScene.TeamsRoom), "issue.contacted", IssueScene.TeamsRoom);
        (await scene.BeforeAsync(ana)).ShouldContain("Ben has it, and the customer has been spoken to.");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldStartWith("CX-1 · A customer was waiting\n");

        var note = (Reply.Ask)await ben.PressAsync(await scene.RoomCardAsync(IssueScene.TeamsRoom), "issue.note", IssueScene.TeamsRoom);
        await ben.SendAsync(note.Form, ("words", "The neighbour can take the new one in"));
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Ben added a note");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldNotContain("neighbour");

        var bensView = (await ben.PressAsync("issue.view", "1", IssueScene.TeamsRoom)).Card();
        var ending = (Reply.Ask)await ben.PressAsync(bensView, "issue.recovered", IssueScene.TeamsRoom);
        var ended = await ben.SendAsync(ending.Form, ("done", "Sent a new one by courier"), ("confirmed", "call"));
        IssueScene.Read(ended).ShouldStartWith("CX-1 is at a good end, and Ana can read how.");

        foreach (var room in new[] { IssueScene.SlackRoom, IssueScene.TeamsRoom })
        {
            (await scene.InRoomAsync(room)).ShouldBe(
                "CX-1 · A customer was waiting\nWhere: Delivery\nUrgency: High\nState: Recovered\nOwner: Ben\n"
                    + "The customer confirmed on the phone that it is good again.\n"
                    + "Started by Ana (5 points)\nFixed by Ben (5 points)\n"
                    + "Mon 16 Nov, 09:00 · Ben brought it to a good end\n[Details]"
            );
        }
        (await scene.Bot.StandsBeforeAsync(ana)).ShouldHaveSingleItem("she hears everything in one message");
        (await scene.BeforeAsync(ana)).ShouldContain(
            "Ben brought it to a good end, and you started it. Thank you.\n> Sent a new one by courier"
        );
        (await scene.BeforeAsync(ana)).ShouldEndWith("[Details] [It came back] [Thank them]");
    }

    [Fact]
    public async Task Who_reported_and_fixed_it_is_not_told_of_themselves()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ana.SayAsync("take CX-1");
        await scene.Ana.SayAsync("contacted CX-1");

        var ended = await IssueScene.RecoverAsync(scene.Ana, ("confirmed", "call"));

        IssueScene.Read(ended).ShouldStartWith("CX-1 is at a good end. Thank you for staying with it.");
        (await scene.Bot.StandsBeforeAsync(scene.Ana))
            .Select(TestBot.Read)
            .ShouldContain(card => card.Contains("You started it and brought it to a good end yourself.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_private_ever_stands_in_a_channel()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = ((Reply.Private)await scene.Ana.SayAsync("issue the vase came in pieces", IssueScene.SlackRoom)).Card;
        var form = ((Reply.Ask)await scene.Ana.PressAsync(offer, "issue.waiting", IssueScene.SlackRoom)).Form;
        await scene.Ana.SendAsync(form, ("told", "order 4711"));
        await scene.Ben.SayAsync("take CX-1 I know the vase");
        await scene.Ben.SayAsync("contacted CX-1 they liked the vase");
        await scene.Ben.SayAsync("note CX-1 vase no. 4711");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "no"), ("done", "another vase"));
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "survey"), ("done", "a third vase"));
        await scene.Ana.SayAsync("reopen CX-1 the third vase has a crack");

        var everPosted = await scene.Bot.ReadAsync(db =>
            Task.FromResult(db.Outbox.Where(message => message.PersonId == null).Select(message => message.Card).ToList())
        );

        everPosted.Count.ShouldBe(24, "two cards, six times two edits, and five times two steps below");
        everPosted.ShouldAllBe(card => !card.Contains("vase") && !card.Contains("4711"));
    }

    [Fact]
    public async Task The_details_open_for_the_one_who_presses()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("happened", "The box was wet and the lamp in pieces"));

        var details = await scene.Ben.PressAsync(await scene.RoomCardAsync(IssueScene.TeamsRoom), "issue.details", IssueScene.TeamsRoom);

        IssueScene
            .Read(details)
            .ShouldBe(
                "CX-1 · parcel arrived broken\nAs it stood Mon 16 Nov, 09:00\n"
                    + "Where: Delivery\nUrgency: Normal\nState: Reported\nOwner: Nobody yet; Ada was asked\n"
                    + "Due: to be taken by Mon 16 Nov, 11:00\nWhat happened\n> The box was wet and the lamp in pieces\nSo far\n"
                    + "Mon 16 Nov, 09:00 · Ana reported it\nMon 16 Nov, 09:00 · Ada was asked to take it\n[I take it] [Add a note] [As it stands now]"
            );
    }

    [Fact]
    public async Task A_private_card_changes_where_it_stands()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        var asked = (await scene.Bot.StandsBeforeAsync(scene.Ada))[^1];
        var taken = await scene.Ada.PressAsync(asked, "issue.take");
        var contacted = await scene.Ada.PressAsync(taken.ShouldBeOfType<Reply.Replace>().Card, "issue.contacted");

        IssueScene.Read(contacted.ShouldBeOfType<Reply.Replace>()).ShouldContain("[Recovered] [I promised them] [Add a note] [More]");
        (await scene.CardsBeforeAsync(scene.Ada)).ShouldHaveSingleItem("the card she was asked with is the card she works with");
    }
}
