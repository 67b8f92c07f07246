using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_reporting_an_issue
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everything_typed_is_kept_whole(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var story = string.Concat("😀 <!channel> *b* [x](y) & שלום ", new string('ä', 2_968));

        await scene.ReportAsync(("title", "שלום 😀 <@U1>"), ("happened", story), ("urgency", "low"));

        var issue = await scene.IssueAsync();
        story.Length.ShouldBe(3_000);
        issue.Happened.ShouldBe(story);
        issue.Title.ShouldBe("שלום 😀 <@U1>");
        issue.Urgency.ShouldBe(IssueUrgency.Low);
        TestBot.Read(((Reply.Private)await scene.Ben.SayAsync("CX-1")).Card).ShouldContain("> " + story);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Numbers_follow_each_other_however_many_report_at_once(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => scene.ReportAsync()));

        var numbers = await scene.Bot.ReadAsync(db => db.Issues.OrderBy(issue => issue.Number).Select(issue => issue.Number).ToListAsync());
        numbers.ShouldBe(Enumerable.Range(1, 8));
        var points = await scene.Bot.ReadAsync(db =>
            db.ContactPoints.OrderBy(point => point.Position).Select(point => point.Tag).ToListAsync()
        );
        points.ShouldBe(["web", "phone", "store", "office", "delivery", "billing", "product", "after-sale"]);
    }

    [Fact]
    public async Task The_same_submit_twice_is_one_issue()
    {
        await using var scene = await IssueScene.SetAsync();
        var submitted = new FormSubmitted
        {
            ReceiptKey = "view:1",
            From = scene.Ana.Account,
            At = IssueScene.SlackRoom,
            Form = "issue.waiting",
            Answers = new FormAnswers(new Dictionary<string, IReadOnlyList<string>> { ["happened"] = ["It came broken"] }),
        };

        var replies = new[] { await scene.Ana.DispatchAsync(submitted), await scene.Ana.DispatchAsync(submitted) };

        replies.ShouldAllBe(reply => IssueScene.Read(reply).StartsWith("CX-1 is written down and passed on."));
        await scene.RoomCardAsync(IssueScene.SlackRoom);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_nothing_typed_is_lost()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = ((Reply.Private)await scene.Ana.SayAsync("issue")).Card;
        var form = ((Reply.Ask)await scene.Ana.PressAsync(offer, "issue.report")).Form;

        var reply = await scene.Ana.SendAsync(form, ("happened", "The lamp came in pieces"), ("urgency", "high"));

        var fix = reply.ShouldBeOfType<Reply.Fix>();
        fix.Faults.Keys.ShouldBe(["title"]);
        fix.Form.Fields.OfType<TextField>().Single(field => field.Id == "happened").Value.ShouldBe("The lamp came in pieces");
        (await scene.Ana.SendAsync(fix.Form, ("title", "Broken lamp"))).ShouldBeOfType<Reply.Replace>();
        (await scene.IssueAsync()).Urgency.ShouldBe(IssueUrgency.High);
    }

    [Fact]
    public async Task Personal_data_is_masked_and_the_reporter_is_told()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = ((Reply.Private)await scene.Ana.SayAsync("issue call her on 0170 1234567")).Card;
        TestBot.Read(offer).ShouldContain("> call her on •••• •••••••\nI masked a phone number.");

        var answer = await scene.ReportAsync(("title", "Refund to mia@mail.example"), ("happened", "Paid with 4111 1111 1111 1111"));

        TestBot.Read(answer).ShouldContain("I masked a card number and an e-mail address.");
        var issue = await scene.IssueAsync();
        issue.Title.ShouldBe("Refund to •••@••••.•••••••");
        issue.Happened.ShouldBe("Paid with •••• •••• •••• ••••");
        var kept = await scene.Bot.ReadAsync(db => Task.FromResult(db.Receipts.Select(receipt => receipt.Answer).ToList()));
        kept.ShouldAllBe(reply => !reply.Contains("1234567") && !reply.Contains("4111") && !reply.Contains("mia"));
    }

    [Fact]
    public async Task A_picked_message_fills_the_form_and_its_place_is_kept()
    {
        await using var scene = await IssueScene.SetAsync();
        var picked = new MessagePicked
        {
            ReceiptKey = "pick",
            From = scene.Ben.Account,
            At = IssueScene.TeamsRoom,
            Action = "report_issue",
            Text = "Mrs K's parcel came broken again, mail mia@mail.example",
            Permalink = "https://teams.example/l/message/1",
            Author = scene.Cora.Account,
        };

        var form = (await scene.Ben.DispatchAsync(picked)).ShouldBeOfType<Reply.Ask>().Form;
        form.Fields.OfType<TextField>()
            .Select(field => field.Value)
            .ShouldBe(["", "Mrs K's parcel came broken again, mail •••@••••.•••••••"]);
        await scene.Ben.SendAsync(form, ("title", "Broken parcel"));

        (await scene.IssueAsync()).Source.ShouldBe("https://teams.example/l/message/1");
        IssueScene.Read(await scene.Ben.SayAsync("CX-1")).ShouldContain("Reported from this message: https://teams.example/l/message/1");
    }

    [Fact]
    public async Task What_went_well_is_over_at_once()
    {
        await using var scene = await IssueScene.SetAsync();

        var answer = await scene.ReportAsync(("kind", "wentwell"), ("title", "A letter of thanks"));

        TestBot.Read(answer).ShouldEndWith("Is there a colleague to thank for it?\n[Thank somebody] [Tell it as a story]");
        (await scene.InRoomAsync(IssueScene.TeamsRoom)).ShouldBe(
            "CX-1 · A letter of thanks\nWhere: Delivery\nWhat it is: Went well\n[Details]"
        );
        (await scene.Bot.StandsBeforeAsync(scene.Ada)).ShouldBeEmpty("nobody has to act");
        IssueScene.Read(await scene.Ben.SayAsync("take CX-1")).ShouldStartWith("CX-1 is closed.");
    }

    [Fact]
    public async Task What_was_caught_is_mended_and_the_one_who_saw_it_gets_credit()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("kind", "caught"), ("title", "The label falls off"));
        await scene.Ben.PressAsync(await scene.RoomCardAsync(IssueScene.TeamsRoom), "issue.take", IssueScene.TeamsRoom);
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldEndWith("[Add a note] [Details]");

        var form = ((Reply.Ask)await scene.Ben.PressAsync("issue.recovered", "1")).Form;
        form.Fields.Select(field => field.Id).ShouldBe(["done", "cause", "helpers"]);
        await scene.Ben.SendAsync(form, ("done", "Another glue"));

        (await scene.PointsAsync()).ShouldBe("Preventer Ana 5");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("State: Mended\nOwner: Ben\nIt is mended.\nCaught by Ana (5 points)");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Ben mended it, because you caught it. Thank you.\n> Another glue");
    }

    [Fact]
    public async Task A_contact_point_with_homes_and_an_owner_uses_those()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        var ben = await scene.Ben.IdAsync();
        await scene.ChangeAsync(async db =>
        {
            var point = await db.ContactPoints.SingleAsync(point => point.Tag == "delivery");
            point.OwnerId = ben;
            var room = await db.Channels.SingleAsync(channel => channel.ExternalId == IssueScene.TeamsRoom.Conversation);
            db.Add(new ContactPointHome { ContactPointId = point.Id, ChannelId = room.Id });
        });

        await scene.ReportAsync(("title", "The second one"));

        (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).Count.ShouldBe(2);
        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).Count.ShouldBe(1);
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("You look after Delivery.");
    }

    [Fact]
    public async Task Without_homes_it_stands_in_one_channel_of_each_workspace()
    {
        await using var scene = await IssueScene.SetAsync();
        var (second, third) = (TestBot.Room(name: "C-second"), TestBot.Room(TestBot.Teams, "19:third"));
        await scene.Bot.RoomAsync(second, "second");
        await scene.Bot.RoomAsync(third, "third");
        await scene.ChangeAsync(async db =>
            (await db.Channels.SingleAsync(channel => channel.ExternalId == IssueScene.TeamsRoom.Conversation)).IsActive = false
        );

        await scene.ReportAsync();

        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).Count.ShouldBe(1);
        (await scene.Bot.StandsInAsync(second)).ShouldBeEmpty();
        (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).ShouldBeEmpty("the bot was taken out of it");
        (await scene.Bot.StandsInAsync(third)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_organisation_without_channels_or_administrators_still_keeps_it()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var form = ((Reply.Ask)await ana.PressAsync("issue.waiting", "it came broken")).Form;
        var answer = await ana.SendAsync(form);

        IssueScene.Read(answer).ShouldBe("Sent. How it goes stands in the message below.");
        TestBot
            .Read((await bot.StandsBeforeAsync(ana)).ShouldHaveSingleItem("one confirmation is enough"))
            .ShouldContain("It is waiting for somebody to take it.");
    }
}
