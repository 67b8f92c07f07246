using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_looking_for_issues
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Mine_begins_with_what_I_must_do(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Late"), ("urgency", "low"));
        await scene.ReportAsync(("title", "Broken"));
        await scene.ReportAsync(("title", "Wrong"), ("urgency", "high"), ("where", ""));
        await scene.ReportAsync(("title", "Lovely"), ("kind", "wentwell"));
        await scene.Ada.SayAsync("take CX-1");

        IssueScene
            .Read(await scene.Ada.SayAsync("mine"))
            .ShouldBe(
                "3 issues on your list\nYou have\nCX-1 · Late (Delivery, Owned, Low) · due Mon 16 Nov, 17:00\n[CX-1]\nYou were asked to take\n"
                    + "CX-3 · Wrong (Reported, High) · due Mon 16 Nov, 09:30\nCX-2 · Broken (Delivery, Reported, Normal) · due Mon 16 Nov, 11:00\n[CX-3] [CX-2]"
            );
        IssueScene.Read(await scene.Ana.SayAsync("mine")).ShouldStartWith("3 issues on your list\nYou reported, and will hear the end of");
        IssueScene.Read(await scene.Ben.SayAsync("mine")).ShouldStartWith("Nothing waits for you.");
    }

    [Fact]
    public async Task Open_lists_everything_or_one_contact_point()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Late"));
        await scene.ReportAsync(("title", "Wrong sum"), ("where", "billing"));

        IssueScene.Read(await scene.Ben.SayAsync("open")).ShouldStartWith("2 open issues\nCX-1 · Late (Reported, Normal)\nCX-2");
        IssueScene.Read(await scene.Ben.SayAsync("open Billing")).ShouldStartWith("1 open issue at Billing\nCX-2 · Wrong sum");
        IssueScene.Read(await scene.Ben.SayAsync("open store")).ShouldBe("Nothing is open here.");
        IssueScene
            .Read(await scene.Ben.SayAsync("open moon"))
            .ShouldStartWith("I know no contact point of that name. There are: Web, Phone");
    }

    [Fact]
    public async Task A_long_list_is_turned_page_by_page_in_its_place()
    {
        await using var scene = await IssueScene.SetAsync();
        for (var i = 0; i < 17; i++)
            await scene.ReportAsync(("title", $"Parcel {i}"));

        var first = await scene.Ben.SayAsync("open Delivery");
        first.Words().ShouldStartWith("17 open issues at Delivery\nCX-1");
        first.Words().ShouldEndWith("Page 1 of 2\n[Next]");
        var second = (await scene.Ben.PressAsync(first.Card(), TurnList.PressAction)).ShouldBeOfType<Reply.Replace>();
        second.Words().ShouldStartWith("17 open issues at Delivery\nCX-16");
        second.Words().ShouldEndWith("Page 2 of 2\n[Back]");
        (await scene.Ben.PressAsync(second.Card, TurnList.PressAction)).Words().ShouldBe(first.Words());
        (await scene.Ana.SayAsync("mine")).Words().ShouldEndWith("Page 1 of 2\n[Next]");
        (await scene.Ana.PressAsync(TurnList.PressAction, "mine:99:")).Words().ShouldEndWith("Page 2 of 2\n[Back]");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Thanks_and_the_managers_digest_know_the_issue(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.Bot.TeamAsync(scene.Ada, scene.Ana, scene.Ben);
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        var digest = IssueScene.Read(await scene.Ada.SayAsync("digest now"));
        digest.ShouldContain("parcel arrived broken");
        digest.ShouldContain("Sent a new one by courier");

        await scene.Ana.SayAsync("kudos {0} for the courier on a Sunday, CX-1", IssueScene.SlackRoom, scene.Ben);
        (await scene.Bot.ReadAsync(db => db.Kudos.SingleAsync())).IssueId.ShouldBe((await scene.IssueAsync()).Id);
    }

    [Fact]
    public async Task Home_shows_what_waits_for_me()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        (await scene.Ana.OpenHomeAsync())
            .Words()
            .ShouldContain(
                "You reported, and will hear the end of\nCX-1 · parcel arrived broken (Delivery, Reported, Normal) · due Mon 16 Nov, 11:00\n["
            );
    }

    [Fact]
    public async Task At_home_the_next_step_is_a_press_away()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        var home = await scene.Ada.OpenHomeAsync();

        home.Words().ShouldContain("CX-1 · parcel arrived broken (Delivery, Reported, Normal) · due Mon 16 Nov, 11:00\n[I take it] ");
        (await scene.Ada.PressAsync(home.Card(), IssueButtons.TakeAction)).Words().ShouldContain("Ada");
        (await scene.Ada.OpenHomeAsync()).Words().ShouldContain("[I've spoken to them]");
    }
}
