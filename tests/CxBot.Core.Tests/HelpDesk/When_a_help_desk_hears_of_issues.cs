using System.Text.Json.Nodes;
using CxBot.Core.HelpDesk;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Issues.Sight;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.HelpDesk;

public sealed class When_a_help_desk_hears_of_issues
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(6);

    [Theory, OnSqlite, OnPostgres]
    public async Task It_hears_each_change_in_order_with_the_issue_as_it_stood(StorageProvider provider)
    {
        await using var scene = await HelpDeskScene.SetAsync(provider);
        var issues = scene.Issues;
        await issues.ReportAndContactAsync();
        await issues.Ben.SayAsync("promise CX-1 a new one by tomorrow 17:00");
        await issues.Cora.SayAsync("note CX-1 call +49 151 23456789");
        await IssueScene.RecoverAsync(issues.Ben, ("confirmed", "unasked"));
        await issues.Ana.SayAsync("reopen CX-1 broken again");
        await issues.Ben.SayAsync("hand CX-1 {0}", null, issues.Cora);
        await issues.Cora.SayAsync("decline CX-1 a duplicate");

        await scene.SendAsync();

        scene.Hooks.Types.ShouldBe("reported asked taken contacted promised noted promiseKept recovered reopened handed declined");
        var sequence = scene.Hooks.Arrived.Select(message => (long)message["data"]!["sequence"]!).ToList();
        sequence.ShouldBe(await issues.Bot.ReadAsync(db => db.IssueEvents.OrderBy(line => line.Id).Select(line => line.Id).ToListAsync()));
        var states = scene.Hooks.Arrived.Select(message => (string)message["data"]!["issue"]!["state"]!);
        string.Join(' ', states)
            .ShouldBe("reported reported owned recovering recovering recovering recovered recovered owned owned declined");
        ((string)Of(scene, "noted")["data"]!["words"]!).ShouldBe("call +•• ••• ••••••••");
        (await scene.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edit_tells_what_stood_there_before()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        var form = (await scene.Issues.Ana.SayAsync("edit CX-1")).Form();
        await scene.Issues.Ana.SendAsync(form, ("title", "Vase arrived broken"), ("urgency", "low"));

        await scene.SendAsync();

        scene.Hooks.Types.ShouldBe("reported asked titleChanged urgencyChanged");
        var data = Of(scene, "titleChanged")["data"]!;
        ((string)data["words"]!, (string)data["issue"]!["title"]!).ShouldBe(("parcel arrived broken", "Vase arrived broken"));
    }

    [Fact]
    public async Task Colleagues_are_numbers_unless_it_is_set_to_tell_names()
    {
        await using var numbers = await HelpDeskScene.SetAsync();
        await numbers.Issues.ReportAsync();
        await numbers.SendAsync();
        numbers.Hooks.Arrived.First().ToJsonString().ShouldNotContain("Ana");

        await using var names = await HelpDeskScene.SetAsync(withNames: true);
        await names.Issues.ReportAsync();
        await names.SendAsync();
        ((string)names.Hooks.Arrived.First()["data"]!["by"]!["name"]!).ShouldBe("Ana");
    }

    [Fact]
    public async Task What_did_not_arrive_is_sent_again_and_nothing_of_the_issue_overtakes_it()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        await scene.Issues.Ben.SayAsync("take CX-1");
        scene.Hooks.AnswerNext(500);
        await scene.SendAsync();
        scene.Hooks.Arrived.ShouldBeEmpty();

        await scene.SendAfterAsync(TimeSpan.FromSeconds(4));
        scene.Hooks.Tried.Count.ShouldBe(1);
        await scene.SendAfterAsync(Moment);

        scene.Hooks.Types.ShouldBe("reported asked taken");
        scene.Hooks.Tried.Take(2).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_receiver_that_asks_to_wait_is_left_alone_for_that_long()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        scene.Hooks.AnswerNext(429, TimeSpan.FromMinutes(20));
        await scene.SendAsync();
        await scene.Issues.ReportAsync(("title", "Another parcel"));

        await scene.SendAfterAsync(TimeSpan.FromMinutes(19));
        scene.Hooks.Arrived.ShouldBeEmpty();
        await scene.SendAfterAsync(TimeSpan.FromMinutes(2));

        scene.Hooks.Arrived.Count.ShouldBe(4);
    }

    [Fact]
    public async Task After_three_days_it_is_given_up_and_administrators_hear_of_it_once_a_day()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        for (var hours = 0; hours < 90; hours++)
        {
            scene.Hooks.AnswerNext(503);
            await scene.SendAfterAsync(TimeSpan.FromHours(1));
            await scene.RunAsync("helpdesk.lost");
        }
        // The first was given up after three days; only then came the turn of the next.
        var waiting = await scene.WaitingAsync();
        waiting.Select(one => one.State).ShouldContain(HookDeliveryState.GivenUp);
        waiting.First(one => one.State == HookDeliveryState.GivenUp).Payload.ShouldBeEmpty();
        scene.Hooks.Tried.Distinct().Count().ShouldBe(2);
        scene.Hooks.Tried.Count.ShouldBeLessThan(15);

        var told = (await scene.Issues.CardsBeforeAsync(scene.Issues.Ada))
            .Select(TestBot.Read)
            .Where(card => card.Contains("desk.harbour.example"));
        told.Count().ShouldBe(4);
        IssueScene.Read(await scene.Issues.Ada.SayAsync("status")).ShouldContain("desk.harbour.example has heard of no issue since");
        told.First().ShouldContain("do not reach desk.harbour.example");
        told.Last().ShouldContain("2 changes of issues");
    }

    [Fact]
    public async Task A_change_that_is_always_refused_holds_its_issue_back_for_hours_and_not_for_days()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        await scene.Issues.Ben.SayAsync("take CX-1");
        // That nobody is let in, or that it can't now, says nothing about the message.
        foreach (var answer in new[] { 422, 401, 422, 400, 503, 413 })
        {
            scene.Hooks.AnswerNext(answer);
            await scene.SendAfterAsync(TimeSpan.FromHours(6));
        }
        scene.Hooks.Tried.Distinct().Count().ShouldBe(1, "of one issue the next waits for the one before");
        (await scene.WaitingAsync())[0].State.ShouldBe(HookDeliveryState.Pending);

        scene.Hooks.AnswerNext(422);
        await scene.SendAfterAsync(TimeSpan.FromHours(12));
        await scene.SendAfterAsync(TimeSpan.FromMinutes(5));
        await scene.RunAsync("helpdesk.lost");
        await scene.RunAsync("send-duties");

        scene.Hooks.Arrived.Count.ShouldBe(2, "the two that waited behind it");
        (await scene.WaitingAsync()).ShouldHaveSingleItem().Payload.ShouldBeEmpty();
        IssueScene
            .Read(await scene.Issues.Ada.SayAsync("status"))
            .ShouldContain("desk.harbour.example hears of issues; still to be sent: 0; given up in the last seven days: 1");
        (await scene.Issues.CardsBeforeAsync(scene.Issues.Ada))
            .Select(TestBot.Read)
            .ShouldContain(card => card.Contains("refused 1 change of an issue 5 times") && card.Contains("It is about: CX-1."));
    }

    [Fact]
    public async Task Gone_means_nothing_more_until_the_bot_starts_again()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        scene.Hooks.AnswerNext(410);
        await scene.SendAsync();
        await scene.Issues.Ben.SayAsync("take CX-1");
        await scene.RunAsync("helpdesk.lost");
        await scene.SendAfterAsync(TimeSpan.FromDays(1));
        await scene.RunAsync("helpdesk.lost");
        await scene.RunAsync("send-duties");

        scene.Hooks.Tried.Count.ShouldBe(1);
        (await scene.WaitingAsync()).ShouldBeEmpty();
        var told = (await scene.Issues.CardsBeforeAsync(scene.Issues.Ada)).Select(TestBot.Read);
        told.Where(card => card.Contains("410", StringComparison.Ordinal)).ShouldHaveSingleItem();

        await HelpDeskScene.SettleAsync(scene.Bot);
        await scene.Issues.Ben.SayAsync("contacted CX-1");
        await scene.SendAsync();
        scene.Hooks.Types.ShouldBe("contacted");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_nodes_send_nothing_twice_and_a_late_one_notes_nothing(StorageProvider provider)
    {
        await using var scene = await HelpDeskScene.SetAsync(provider);
        await scene.Issues.ReportAsync();
        var rows = scene.Bot.Get<HookRows>();
        var seenBy = Webhook.KeyOf("https://desk.harbour.example/hook");
        var seen = (await rows.DueAsync(seenBy, CancellationToken.None)).ShouldHaveSingleItem();

        var first = await rows.ClaimAsync(seen, CancellationToken.None);
        (await rows.ClaimAsync(seen, CancellationToken.None)).ShouldBeNull();
        // The first slept through its claim; another one takes over and fails, and what the first then says counts no more.
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = (await rows.DueAsync(seenBy, CancellationToken.None)).ShouldHaveSingleItem();
        var second = await rows.ClaimAsync(again, CancellationToken.None);
        await rows.MarkArrivedAsync(first!);
        await rows.MarkFailedAsync(second!, new HookAnswer(500, "500"));

        (await scene.WaitingAsync())[0].Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_confidential_never_leaves_and_what_waited_is_withdrawn()
    {
        await using var confidential = await ConfidentialScene.SetAsync(settings: HelpDeskScene.Webhook());
        await using var scene = new HelpDeskScene(confidential.Issues);
        await HelpDeskScene.SettleAsync(scene.Bot);
        await confidential.ConfideAsync(confidential.Ben);
        await confidential.SeeToItAsync();
        (await scene.WaitingAsync()).ShouldBeEmpty();

        await scene.Issues.ReportAsync();
        await scene.Issues.Ana.SayAsync("take CX-2");
        (await scene.WaitingAsync()).Count.ShouldBe(3);
        var form = (await scene.Issues.Ana.SayAsync("confidential CX-2")).Form();
        await scene.Issues.Ana.SendAsync(form);
        await scene.Issues.Ana.SayAsync("note CX-2 more");

        (await scene.Bot.ReadAsync(db => db.Issues.SingleAsync(issue => issue.Number == 2))).IsRestricted.ShouldBeTrue();
        (await scene.WaitingAsync()).ShouldBeEmpty();
        await scene.SendAsync();
        scene.Hooks.Tried.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_is_configured_no_more_gets_nothing_of_what_waited()
    {
        await using var scene = await HelpDeskScene.SetAsync();
        await scene.Issues.ReportAsync();
        (await scene.WaitingAsync()).ShouldNotBeEmpty();
        scene.Bot.Get<IOptions<HelpDeskOptions>>().Value.Webhooks = [];

        await HelpDeskScene.SettleAsync(scene.Bot);

        (await scene.WaitingAsync()).ShouldBeEmpty();
        await scene.Issues.Ben.SayAsync("take CX-1");
        (await scene.WaitingAsync()).ShouldBeEmpty();
    }

    private static JsonNode Of(HelpDeskScene scene, string type) =>
        scene.Hooks.Arrived.Single(message => (string)message["type"]! == $"issue.{type}");
}
