using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues.Clocks;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_editing_a_report
{
    [Fact]
    public async Task Cards_change_on_both_platforms_and_what_stood_before_stays_in_the_details()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("happened", "A parcel came in two halves"));

        var form = (await scene.Ana.SayAsync("edit CX-1")).Form();
        var kept = (
            await scene.Ana.SendAsync(
                form,
                ("title", "Vase arrived broken"),
                ("happened", "The vase was broken, paid by 4111 1111 1111 1111"),
                ("told", "Order 7, by phone"),
                ("urgency", "low")
            )
        ).Words();
        var details = (await scene.Cora.SayAsync("CX-1")).Words();
        string[] rooms = [await scene.InRoomAsync(IssueScene.SlackRoom), await scene.InRoomAsync(IssueScene.TeamsRoom)];

        form.Fields.OfType<TextField>().Select(field => field.Value).ShouldBe(["parcel arrived broken", "A parcel came in two halves", ""]);
        (form.Field<ChoiceField>("where").Value, form.Field<ChoiceField>("urgency").Value).ShouldBe(("delivery", "normal"));
        kept.ShouldStartWith("CX-1 is changed.");
        kept.ShouldContain("I masked a card number.");
        rooms.ShouldAllBe(room => room.StartsWith("CX-1 · Vase arrived broken", StringComparison.Ordinal) && room.Contains("Urgency: Low"));
        rooms.ShouldAllBe(room => room.Contains("Ana changed the urgency") && !room.Contains("vase was") && !room.Contains("Order 7"));
        details.ShouldContain("> The vase was broken, paid by •••• •••• •••• ••••");
        details.ShouldContain("> Order 7, by phone");
        details.ShouldContain("Ana changed the title; before: “parcel arrived broken”");
        details.ShouldContain("Ana changed what happened; before: “A parcel came in two halves”");
        details.ShouldContain("Ana changed the urgency; before: “Normal”");
        details.ShouldContain("Ana changed what they were told and how they are reached");
        (await scene.BeforeAsync(scene.Ana)).ShouldStartWith("CX-1 · Vase arrived broken");
    }

    [Fact]
    public async Task It_may_turn_out_that_no_customer_is_affected_or_that_one_is_after_all()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await scene.Ben.SayAsync("promise CX-1 a new one by tomorrow 12:00");

        await scene.Ben.SendAsync((await scene.Ben.SayAsync("edit CX-1")).Form(), ("kind", "caught"));

        var caught = await scene.IssueAsync();
        (caught.Kind, caught.State, caught.DueAt, caught.PromisedFor).ShouldBe((IssueKind.Caught, IssueState.Owned, null, null));
        (await ClocksAsync()).ShouldBe("Answer");
        (await scene.InRoomAsync(IssueScene.TeamsRoom)).ShouldContain("Ben changed what it is");
        (await scene.Ben.SayAsync("CX-1")).Words().ShouldContain("Ben changed what it is; before: “A customer is affected”");

        await scene.Ana.SendAsync((await scene.Ana.SayAsync("edit CX-1")).Form(), ("kind", "affected"));

        (await scene.IssueAsync()).DueAt.ShouldNotBeNull();
        (await ClocksAsync()).ShouldBe("Contact Recovery");
        // What went well ends at once, and what has ended stays what it was.
        await scene.Ana.SendAsync((await scene.Ana.SayAsync("edit CX-1")).Form(), ("kind", "wentwell"));
        (await scene.IssueAsync()).Kind.ShouldBe(IssueKind.Affected);
        await scene.Ben.SayAsync("decline CX-1 the carrier has it");
        (await scene.Ben.SayAsync("edit CX-1")).Form().Fields.ShouldNotContain(field => field.Id == "kind");

        async Task<string> ClocksAsync() =>
            string.Join(' ', (await scene.Bot.ReadAsync(db => db.IssueClocks.ToListAsync())).Select(clock => $"{clock.Kind}").Order());
    }

    [Fact]
    public async Task What_was_said_to_have_gone_well_can_turn_out_to_need_somebody()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("kind", "wentwell"), ("urgency", "high"));
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Closed);
        var before = (await scene.Bot.StandsBeforeAsync(scene.Ana)).Count;

        var form = (await scene.Ana.SayAsync("edit CX-1")).Form();
        (await scene.Ana.SendAsync(form, ("urgency", "low"))).Words().ShouldBe("Nothing changed for CX-1.");
        var changed = (await scene.Ana.SendAsync(form, ("kind", "affected"), ("urgency", "high"))).Words();

        form.Field<ChoiceField>("kind").Choices.Select(choice => choice.Value).ShouldBe(["affected", "caught", "wentwell"]);
        changed.ShouldStartWith("CX-1 is changed.");
        var issue = await scene.IssueAsync();
        (issue.Kind, issue.State, issue.ClosedAt, issue.Urgency).ShouldBe(
            (IssueKind.Affected, IssueState.Reported, null, IssueUrgency.High)
        );
        (issue.AskedId, issue.DueAt is null).ShouldBe((await scene.Ada.IdAsync(), false));
        (await scene.BeforeAsync(scene.Ada)).ShouldContain("Can you take this one?");
        (await scene.InRoomAsync(IssueScene.TeamsRoom)).ShouldContain("Ada");
        (await scene.Bot.StandsBeforeAsync(scene.Ana)).Count.ShouldBe(before + 1);
        (await scene.Bot.ReadAsync(db => db.IssueClocks.SingleAsync())).Kind.ShouldBe(IssueClockKind.Claim);

        await scene.Ben.SayAsync("take CX-1");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Ben has it");
    }

    [Fact]
    public async Task Only_its_reporter_and_who_is_in_charge_may_and_even_after_the_end()
    {
        await using var scene = await IssueScene.SetAsync();
        var guest = await scene.JoinAsync("Gus", asGuest: true);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));
        var details = (await scene.Ben.SayAsync("CX-1")).Card();

        var form = (await scene.Ben.PressAsync(details, "issue.edit")).Form();
        var stranger = (await scene.Cora.SayAsync("edit CX-1")).Words();
        var replayed = (await scene.Cora.SendAsync(form, ("title", "Mine now"))).Words();
        var byGuest = (await guest.SayAsync("edit CX-1")).Words();
        var unchanged = (await scene.Ben.SendAsync(form)).Words();
        var late = (await scene.Ben.SendAsync(form, ("title", "Parcel in two halves"))).ShouldBeOfType<Reply.Replace>().Card;

        replayed.ShouldBe(stranger);
        stranger.ShouldStartWith("Ben looks after CX-1");
        byGuest.ShouldNotContain("parcel");
        (await scene.Cora.SayAsync("CX-1")).Words().ShouldNotContain("[Edit]");
        unchanged.ShouldBe("Nothing changed for CX-1.");
        TestBot.Read(late).ShouldStartWith("CX-1 · Parcel in two halves");
        (await scene.IssueAsync()).State.ShouldBe(IssueState.Recovered);
        (await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync(line => line.Kind == IssueEventKind.TitleChanged))).ShouldBe(1);
    }

    [Fact]
    public async Task Faults_and_what_somebody_else_changed_meanwhile_keep_what_was_typed()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var form = (await scene.Ana.SayAsync("edit CX-1")).Form();

        var empty = (await scene.Ana.SendAsync(form, ("title", ""), ("told", "Order 7"))).ShouldBeOfType<Reply.Fix>();
        await scene.Ada.SendAsync((await scene.Ada.SayAsync("edit CX-1")).Form(), ("title", "Vase broken"), ("urgency", "low"));
        var meanwhile = (await scene.Ana.SendAsync(form, ("title", "Parcel broken"))).ShouldBeOfType<Reply.Fix>();
        await scene.Ana.SendAsync(meanwhile.Form);

        empty.Faults.Keys.ShouldBe(["title"]);
        empty.Form.Field<TextField>("told").Value.ShouldBe("Order 7");
        meanwhile.Faults.Keys.ShouldBe(["title"], "the urgency was not touched here");
        TextResolver.Plain(meanwhile.Faults["title"], Reader.Default).ShouldStartWith("Somebody changed this meanwhile to “Vase broken”.");
        (await scene.IssueAsync()).Title.ShouldBe("Parcel broken");
    }

    [Fact]
    public async Task Another_contact_point_is_asked_while_nobody_has_it_and_its_channels_show_it()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        var cora = await scene.Cora.IdAsync();
        await scene.ChangeAsync(async db =>
        {
            var channels = await db.Channels.OrderBy(channel => channel.Id).ToListAsync();
            var (delivery, web) = (await PointAsync(db, "delivery"), await PointAsync(db, "web"));
            web.OwnerId = cora;
            db.Add(new ContactPointHome { ContactPointId = delivery.Id, ChannelId = channels[0].Id });
            db.Add(new ContactPointHome { ContactPointId = web.Id, ChannelId = channels[1].Id });
        });
        await scene.ReportAsync();
        var teamsBefore = (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).Count;
        await scene.UntilAsync("Mon", 10);

        await EditAsync(scene.Ana, ("where", "web"));

        (await scene.ResponsibleAsync()).ShouldBe("Cora");
        (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).Count.ShouldBe(teamsBefore + 1);
        (await scene.InRoomAsync(IssueScene.TeamsRoom, 2)).ShouldContain("Where: Web");
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain("Where: Web");
        (await scene.IssueAsync(2)).DueAt.ShouldBe(TestBot.Monday.UtcDateTime.AddHours(3), "Cora has two hours of her own");
        (await scene.Cora.SayAsync("CX-2")).Words().ShouldContain("Ana changed the contact point; before: “Delivery”");

        await scene.Cora.SayAsync("take CX-2");
        await EditAsync(scene.Ana, ("where", "delivery"));
        (await scene.ResponsibleAsync()).ShouldBe("Cora", "whoever has it keeps it");
        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom))
            .Count(card => TestBot.Read(card).StartsWith("CX-2 ", StringComparison.Ordinal))
            .ShouldBe(1);

        static Task<ContactPoint> PointAsync(CxDb db, string tag) => db.ContactPoints.SingleAsync(point => point.Tag == tag);
    }

    [Fact]
    public async Task With_another_urgency_the_clocks_begin_anew()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.UntilAsync("Mon", 14);
        (await scene.RemindersAsync(scene.Ben)).Count.ShouldBe(1);

        await EditAsync(scene.Ana, ("urgency", "high"));
        await scene.StrikeAsync();

        (await scene.RemindersAsync(scene.Ben)).Count.ShouldBe(1, "he has not been told a moment ago");
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain("Due: speak to the customer by Mon 16 Nov, 16:00");
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("Urgency: High", customMessage: "it is told at once");
        await scene.UntilAsync("Mon", 15, 59);
        (await scene.RemindersAsync(scene.Cora)).ShouldBeEmpty();
        await scene.UntilAsync("Mon", 16);
        (await scene.RemindersAsync(scene.Cora)).ShouldHaveSingleItem("his backup hears when he is late");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Reports_that_read_alike_are_found_by_the_new_words(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("happened", "The courier dropped it"));

        await EditAsync(scene.Ana, 1, ("title", "Trumpet valve stuck"), ("happened", "It could not be played"));

        (await FoundAsync("Trumpet with a stuck valve")).ShouldBe(1);
        (await FoundAsync("parcel arrived broken")).ShouldBe(0);

        async Task<int> FoundAsync(string title) =>
            (await scene.Bot.ReadAsync(db => SimilarIssues.OpenAsync(db, 1, title, "", contactPointId: null))).Count;
    }

    [Fact]
    public async Task Words_about_conduct_can_be_kept_to_a_few_and_what_is_kept_stays_so()
    {
        await using var scene = await IssueScene.SetAsync();
        var (ada, cora) = (await scene.Ada.IdAsync(), await scene.Cora.IdAsync());
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == ada)).IsConfidant = true);
        await scene.ReportAsync();

        var offered = (await EditAsync(scene.Ana, 1, ("happened", "Somebody was rude to her"))).Words();
        await scene.Ana.SendAsync((await scene.Ana.SayAsync("confidential CX-1")).Form(), ("concerned", $"{cora}"));
        var room = await scene.InRoomAsync(IssueScene.SlackRoom);
        await EditAsync(scene.Ana, 1, ("title", "How she was spoken to"), ("where", "web"), ("urgency", "high"));

        offered.ShouldEndWith("[Keep confidential]");
        (await scene.IssueAsync()).ShouldSatisfyAllConditions(
            issue => issue.IsRestricted.ShouldBeTrue(),
            issue => issue.Title.ShouldBe("How she was spoken to"),
            issue => issue.AskedId.ShouldBe(ada)
        );
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldBe(room);
        (await scene.Cora.SayAsync("edit CX-1")).Words().ShouldContain("no CX-1", Case.Insensitive);
    }

    private static Task<Reply> EditAsync(TestPerson by, params (string Field, string Value)[] filled) => EditAsync(by, 2, filled);

    private static async Task<Reply> EditAsync(TestPerson by, int number, params (string Field, string Value)[] filled) =>
        await by.SendAsync((await by.SayAsync($"edit CX-{number}")).Form(), filled);
}
