using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Clocks;

public sealed class When_somebody_is_not_there
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whose_customer_waits_at_night_hears_who_is_next_and_whom_to_phone(StorageProvider provider)
    {
        var (scene, _) = await ClockScene.SetAsync(provider);
        await using var _2 = scene;
        var form = (await scene.Ada.PressAsync("settings.change", "")).Form();
        await scene.Ada.SendAsync(form, ("phone", "Duty manager, 555 0100"));
        await scene.Cora.SayAsync("hours 8:00-16:00 daily");
        await scene.UntilAsync("Fri", 20);

        var offer = ((Reply.Private)await scene.Ana.SayAsync("issue the oven smokes", IssueScene.SlackRoom)).Card;
        var waiting = (await scene.Ana.PressAsync(offer, "issue.waiting", IssueScene.SlackRoom)).Form();
        var answer = await scene.Ana.SendAsync(waiting, IssueScene.SlackRoom, ("where", "delivery"));

        // Ben would be there on Monday at 09:00, Cora is on Saturday.
        const string Away = "Nobody is at work now. Cora is the next, on Sat 21 Nov, 08:00. To phone now: Duty manager, 555 0100";
        IssueScene.Read(answer).ShouldContain($"Cora was asked to take it.\n{Away}\nYou hear who has it by Sat 21 Nov, 08:30.");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain(Away);
    }

    [Fact]
    public async Task What_is_urgent_goes_to_whoever_is_at_work()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.Ben.SayAsync("hours 12:00-20:00");

        await scene.ReportAsync(("urgency", "high"));
        await scene.ReportAsync();

        (await scene.ResponsibleAsync(2)).ShouldBe("Cora");
        (await scene.ResponsibleAsync(3)).ShouldBe("Ben");
        (await scene.IssueAsync(3)).DueAt.ShouldBe(TestBot.Monday.Date.AddHours(14));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whoever_has_enough_is_passed_over(StorageProvider provider)
    {
        var (scene, _) = await ClockScene.SetAsync(provider);
        await using var _2 = scene;
        var form = (await scene.Ada.PressAsync("settings.change", "")).Form();
        (await scene.Ada.SendAsync(form, ("load", "many"))).ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["load"]);
        (await scene.Ada.SendAsync(form, ("load", "1"))).Words().ShouldContain("Most open issues a person: 1");

        foreach (var name in new[] { "Ben", "Cora", "Tri", "Ada", "Ben" })
        {
            await scene.ReportAsync();
            var number = await scene.Bot.ReadAsync(db => db.Issues.MaxAsync(issue => issue.Number));
            (await scene.ResponsibleAsync(number)).ShouldBe(name);
        }
    }

    [Fact]
    public async Task Away_the_one_they_chose_is_asked_and_without_one_the_next()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.Ben.SayAsync("pause until fri");
        await scene.ReportAsync();
        (await scene.ResponsibleAsync(2)).ShouldBe("Cora");

        await scene.Ben.SayAsync("pause until fri {0}", null, scene.Ana);
        await scene.ReportAsync();
        (await scene.ResponsibleAsync(3)).ShouldBe("Ana");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_a_leaver_had_goes_back_to_triage(StorageProvider provider)
    {
        var (scene, tri) = await ClockScene.SetAsync(provider);
        await using var _ = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.ReportAsync();

        await scene.Bot.Dispatcher.DispatchAsync(
            new PersonChanged
            {
                ReceiptKey = scene.Bot.NextReceipt(),
                From = new Account(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "bot"),
                At = IssueScene.TeamsRoom,
                Who = scene.Ben.Account,
                Profile = new Profile("Ben", IsActive: false),
            },
            CancellationToken.None
        );

        (await scene.ResponsibleAsync(2)).ShouldBe("Tri");
        (await scene.ResponsibleAsync(3)).ShouldBe("Tri");
        (await scene.IssueAsync(2)).State.ShouldBe(IssueState.Reported);
        IssueScene.Read(await scene.Ana.SayAsync("CX-2")).ShouldContain("Ben can't be reached any more");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Tri was asked to take it.");
        (await scene.CardsBeforeAsync(tri)).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_waits_for_somebody_whom_nothing_reaches_goes_on_and_is_not_handed_to_them()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        var ben = await scene.Ben.IdAsync();

        await scene.LoseAsync(ben);

        (await scene.ResponsibleAsync(2)).ShouldBe("Tri");
        IssueScene.Read(await scene.Ada.SayAsync("hand CX-2 {0}", null, scene.Ben)).ShouldStartWith("No message reaches Ben at the moment");
        await scene.ReportAsync();
        (await scene.ResponsibleAsync(3)).ShouldBe("Cora");
    }

    [Fact]
    public async Task Reopened_after_its_owner_left_it_is_asked_of_somebody_else()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");
        await IssueScene.RecoverAsync(scene.Ben, 2, ("confirmed", "call"));
        await scene.LoseAsync(await scene.Ben.IdAsync());

        await scene.Ana.SayAsync("reopen CX-2 it broke again");

        (await scene.ResponsibleAsync(2)).ShouldBe("Tri");
        (await scene.IssueAsync(2)).State.ShouldBe(IssueState.Reported);
    }

    [Fact]
    public async Task Hours_are_set_and_shown()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;

        IssueScene
            .Read(await scene.Ben.SayAsync("hours"))
            .ShouldStartWith("You are at work when everybody is: 09:00-17:00, Monday to Friday");
        IssueScene.Read(await scene.Ben.SayAsync("hours 8-16")).ShouldStartWith("I can't read these hours.");
        IssueScene
            .Read(await scene.Ben.SayAsync("hours 8:00-16:00 mon-thu"))
            .ShouldBe("You are at work 08:00-16:00, Monday, Tuesday, Wednesday and Thursday, in your own zone.");
        IssueScene.Read(await scene.Ben.SayAsync("hours usual")).ShouldStartWith("You are at work when everybody is");
    }
}
