using System.Net;
using CxBot.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Web.Tests;

public sealed class When_reading_ones_own_page
{
    [Fact]
    public async Task It_shows_ones_issues_numbers_tip_and_board()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAndContactAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ben);

        using var answer = await browser.GetAsync("/me");
        var page = await WebBot.ReadAsync(answer);

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var titles = page.QuerySelectorAll("h2").Select(title => title.TextContent.Trim()).ToList();
        titles[..2].ShouldBe(["My open issues", "My numbers"]);
        titles[2].ShouldStartWith("Today's tip: ");
        titles[3].ShouldStartWith("Board of the month");
        page.QuerySelector("main")!.TextContent.ShouldContain("CX-1 · parcel arrived broken");
        page.QuerySelectorAll("dl dt").Length.ShouldBe(4);
        page.QuerySelectorAll(".rankings section").Length.ShouldBe(2);
        page.QuerySelectorAll("main button, script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_span_of_the_board_is_a_link_away()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAndContactAsync();
        await Core.Tests.Issues.IssueScene.RecoverAsync(web.Scene.Ben, ("confirmed", "call"));
        using var browser = await web.SignedInAsync(web.Scene.Ana);
        using var month = await browser.GetAsync("/me");
        var ways = (await WebBot.ReadAsync(month)).QuerySelectorAll(".ways a[href*='board=']").ToList();

        using var all = await browser.GetAsync(ways[^1].GetAttribute("href"));
        using var nonsense = await browser.GetAsync("/me?board=7&board=x");

        ways.Count.ShouldBe(3);
        (await WebBot.ReadAsync(all)).QuerySelectorAll("h2")[^1].TextContent.ShouldContain("all time", Case.Insensitive);
        nonsense.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_people_typed_is_never_markup()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAsync(("title", "<script>alert(1)</script> & <b>more</b>"));
        var id = await web.Scene.Ana.IdAsync();
        await web.Scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == id)).Name = "<i>Ana</i>");
        using var browser = await web.SignedInAsync(web.Scene.Ana);

        using var answer = await browser.GetAsync("/me");
        var page = await WebBot.ReadAsync(answer);

        page.QuerySelectorAll("main script, main b, i").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("<script>alert(1)</script> & <b>more</b>");
        page.QuerySelector("h1")!.TextContent.ShouldContain("<i>Ana</i>");
    }

    [Fact]
    public async Task It_is_nobody_elses()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAndContactAsync();
        using var browser = await web.SignedInAsync(web.Scene.Cora);

        using var answer = await browser.GetAsync("/me");

        (await WebBot.ReadAsync(answer)).QuerySelector("main")!.TextContent.ShouldNotContain("CX-1");
    }

    [Fact]
    public async Task Without_a_link_there_is_a_sentence_that_says_how_to_get_one()
    {
        await using var web = await WebBot.StartAsync();

        using var answer = await web.Browser().GetAsync("/me");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WebBot.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("Please ask CxBot for a link");
    }
}
