using CxBot.Core.Issues;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Clocks;

public sealed class When_nobody_acts_in_time
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Owner_backup_triage_and_administrators_are_asked_in_turn(StorageProvider provider)
    {
        var (scene, tri) = await ClockScene.SetAsync(provider);
        await using var _ = scene;
        await scene.ReportAsync();
        (await scene.ResponsibleAsync()).ShouldBe("Ben");

        await scene.UntilAsync("Mon", 10, 59);
        (await scene.ResponsibleAsync()).ShouldBe("Ben");
        await scene.UntilAsync("Mon", 11);
        (await scene.ResponsibleAsync()).ShouldBe("Cora");
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("[I take it]");
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("[I take it]", customMessage: "whoever was asked before may still take it");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Cora was asked to take it.\nYou hear who has it by Mon 16 Nov, 13:00.");
        await scene.UntilAsync("Mon", 13);
        (await scene.ResponsibleAsync()).ShouldBe("Tri");
        await scene.UntilAsync("Mon", 15);
        (await scene.ResponsibleAsync()).ShouldBe("Ada");
        await scene.UntilAsync("Mon", 17);
        (await scene.RemindersAsync(tri))
            .ShouldHaveSingleItem()
            .ShouldStartWith("Nobody has CX-2 yet. It has been waiting since Mon 16 Nov, 09:00");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Nobody took it in time.");
        await scene.UntilAsync("Wed", 12);
        (await scene.RemindersAsync(tri)).Count.ShouldBe(2, "once a day");

        await scene.Cora.SayAsync("take CX-2");
        (await scene.ResponsibleAsync()).ShouldBe("Cora");
        (await scene.BeforeAsync(scene.Ben)).ShouldStartWith("Cora has CX-2 now.");
        await scene.UntilAsync("Wed", 17);
        (await scene.RemindersAsync(tri)).Count.ShouldBe(2, "somebody has it");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task First_contact_reminds_the_owner_then_the_backup_then_the_manager(StorageProvider provider)
    {
        var (scene, tri) = await ClockScene.SetAsync(provider);
        await using var _ = scene;
        await scene.Bot.TeamAsync(scene.Ada, scene.Ben);
        await scene.ReportAsync();
        await scene.UntilAsync("Mon", 10);
        await scene.Ben.SayAsync("take CX-2");
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain("Due: speak to the customer by Mon 16 Nov, 17:00");

        await scene.UntilAsync("Mon", 12, 59);
        (await scene.RemindersAsync(scene.Ben)).ShouldBeEmpty();
        await scene.UntilAsync("Mon", 13);
        (await scene.RemindersAsync(scene.Ben)).ShouldBe([
            "CX-2 waits for your word to the customer, by Mon 16 Nov, 17:00. If you can't, hand it over or say why it waits.",
        ]);
        await scene.UntilAsync("Mon", 17);
        (await scene.RemindersAsync(scene.Ben)).Count.ShouldBe(1, "once a day");
        (await scene.RemindersAsync(scene.Cora)).ShouldHaveSingleItem().ShouldContain("Ben has it. Can you help?");
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain(
            "Due: late: the customer was to be spoken to by Mon 16 Nov, 17:00"
        );
        (await scene.RemindersAsync(scene.Ada)).ShouldBeEmpty();
        await scene.UntilAsync("Tue", 13);
        (await scene.RemindersAsync(scene.Ada)).ShouldHaveSingleItem();
        (await scene.RemindersAsync(scene.Ben)).Count.ShouldBe(2);
        (await scene.RemindersAsync(tri)).ShouldBeEmpty("there is a manager");

        await scene.Ben.SayAsync("contacted CX-2");
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain("Due: good again by Wed 18 Nov, 17:00");
    }

    [Fact]
    public async Task Without_a_manager_those_who_look_after_strays_hear_of_it()
    {
        var (scene, tri) = await ClockScene.SetAsync();
        await using var _ = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");

        await scene.UntilAsync("Thu", 16, 59);
        (await scene.RemindersAsync(tri)).ShouldBeEmpty();
        await scene.UntilAsync("Thu", 17);

        (await scene.RemindersAsync(tri)).ShouldBe(["CX-2 was to be good again by Wed 18 Nov, 17:00. Ben has it. Can you help?"]);
    }

    [Fact]
    public async Task What_is_urgent_has_a_quarter_of_the_time()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync(("urgency", "high"));

        await scene.UntilAsync("Mon", 9, 30);
        (await scene.ResponsibleAsync()).ShouldBe("Cora");
        await scene.Cora.SayAsync("take CX-2");
        await scene.UntilAsync("Mon", 10);
        (await scene.RemindersAsync(scene.Cora)).ShouldHaveSingleItem();
        await scene.UntilAsync("Mon", 11);
        (await scene.RemindersAsync(scene.Ben)).ShouldHaveSingleItem("he stands by his backup");
        (await scene.IssueAsync(2)).DueAt.ShouldBe(scene.Bot.Clock.Now);
    }

    [Fact]
    public async Task Used_time_is_carried_over_and_counts_in_the_hours_of_whoever_has_it()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.UntilAsync("Mon", 15);

        // Cora begins when Ben ends: six of the eight hours are used.
        await scene.Cora.SayAsync("hours 17:00-23:00");
        await scene.Ben.SayAsync("hand CX-2 {0}", null, scene.Cora);

        (await scene.IssueAsync(2)).DueAt.ShouldBe(TestBot.Monday.Date.AddHours(19));
        await scene.Cora.SayAsync("hours usual");
        (await scene.IssueAsync(2)).DueAt.ShouldBe(TestBot.Monday.Date.AddHours(17));
    }

    [Fact]
    public async Task Snoozed_it_is_quiet_until_then_and_the_timeline_says_why()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");

        var reply = await scene.Ben.SayAsync("snooze CX-2 until tomorrow 12:00 because the part comes then");

        IssueScene.Read(reply).ShouldBe("I say nothing more of CX-2 until Tue 17 Nov, 12:00.");
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("Ben snoozed it until Tue 17 Nov, 12:00: “the part comes then”");
        await scene.UntilAsync("Tue", 11, 59);
        (await scene.RemindersAsync(scene.Ben)).ShouldBeEmpty();
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldNotContain("part");
        await scene.UntilAsync("Tue", 12);
        (await scene.RemindersAsync(scene.Ben)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_snooze_without_reason_or_moment_is_asked_for()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");

        var form = (await scene.Ben.SayAsync("snooze CX-2 until fri")).Form();
        form.Field<CxBot.Core.Chat.DateField>("until").Value.ShouldBe(new DateOnly(2026, 11, 20));
        form.Field<CxBot.Core.Chat.TextField>("until-time").Value.ShouldBe("09:00");
        var fix = (await scene.Ben.SendAsync(form, ("until", "yesterday"))).ShouldBeOfType<CxBot.Core.Chat.Reply.Fix>();
        fix.Faults.Keys.ShouldBe(["until", "reason"], ignoreOrder: true);
        (await scene.Ben.SendAsync(form, ("until", "2027-01-15"), ("reason", "x")))
            .ShouldBeOfType<CxBot.Core.Chat.Reply.Fix>()
            .Faults.Keys.ShouldBe(["until"]);
        IssueScene.Read(await scene.Ana.SayAsync("snooze CX-2 until fri because I want to")).ShouldContain("Ben");
        (await scene.IssueAsync(2)).SnoozedUntil.ShouldBeNull();
        await scene.Ben.SendAsync(form, ("reason", "the part comes then"));
        (await scene.IssueAsync(2)).SnoozedUntil.ShouldBe(TestBot.Monday.Date.AddDays(4).AddHours(9));
    }

    [Fact]
    public async Task Mine_begins_with_what_is_late()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync(("title", "Older"));
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");
        await scene.UntilAsync("Tue", 9);
        await scene.ReportAsync(("title", "Newer"));
        await scene.Ben.SayAsync("take CX-3");
        await scene.UntilAsync("Wed", 9);

        IssueScene
            .Read(await scene.Ben.SayAsync("mine"))
            .ShouldStartWith(
                "2 issues on your list\nYou have\nCX-3 · Newer (Delivery, Owned, Normal) · late since Tue 17 Nov, 17:00\n"
                    + "CX-2 · Older (Delivery, Recovering, Normal) · due Wed 18 Nov, 17:00"
            );
    }

    [Fact]
    public async Task What_has_no_customer_has_no_clocks()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync(("kind", "caught"));

        await scene.UntilAsync("Tue", 17);

        (await scene.ResponsibleAsync()).ShouldBe("Ben");
        (await scene.RemindersAsync(scene.Ben)).ShouldBeEmpty();
        (await scene.Bot.ReadAsync(db => db.IssueEvents.CountAsync(line => line.Kind == IssueEventKind.AskedNext))).ShouldBe(0);
    }
}
