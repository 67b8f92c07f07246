using System.Net;
using CxBot.Core.Tests.Support;
using CxBot.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Web.Tests;

public sealed class When_reading_the_log
{
    [Fact]
    public async Task An_administrator_pages_through_it_and_chooses_what_to_see()
    {
        await using var web = await WebBot.StartAsync();
        var (ana, ben) = (web.Scene.Ana, web.Scene.Ben);
        await web.Bot.MakeAdministratorAsync(ana);
        await web.Bot.MakeAdministratorAsync(ben);
        var anaId = await ana.IdAsync();
        await web.Scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == anaId)).TimeZone = "Asia/Tokyo");
        for (var i = 0; i < 55; i++)
            await (i % 11 == 0 ? ben : ana).SayAsync($"nudges {i % 6}");
        var link = await ana.PressAsync((await ana.SayAsync("audit")).Card(), "audit.web");
        using var browser = web.Browser();
        using var signedIn = await browser.PostAsync(WebBot.LinkIn(link.Card()), content: null);
        signedIn.Headers.Location!.OriginalString.ShouldBe("/audit");

        using var first = await browser.GetAsync("/audit");
        var page = await WebBot.ReadAsync(first);
        page.QuerySelectorAll(".log > div").Length.ShouldBe(50);
        page.QuerySelector(".log dt")!.TextContent.Trim().ShouldBe("16 Nov 2026, 18:00");
        page.QuerySelectorAll("select option").Select(option => option.TextContent).ShouldContain("Ben");
        using var second = await browser.GetAsync(page.QuerySelectorAll(".ways a")[^1].GetAttribute("href"));
        (await WebBot.ReadAsync(second)).QuerySelectorAll(".log > div").Length.ShouldBeGreaterThanOrEqualTo(5);
        using var his = await browser.GetAsync($"/audit?who={await ben.IdAsync()}&what=settings");
        (await WebBot.ReadAsync(his)).QuerySelectorAll(".log > div").Length.ShouldBe(5);
        using var none = await browser.GetAsync("/audit?what=workspaces&before=nonsense&who=%3Cb%3E");
        (await WebBot.ReadAsync(none)).QuerySelector("main")!.TextContent.ShouldContain("Nothing of that kind");
    }

    [Fact]
    public async Task Nobody_else_finds_it_and_who_administrates_no_more_neither()
    {
        await using var web = await WebBot.StartAsync();
        using var cora = await web.SignedInAsync(web.Scene.Cora);
        using var hers = await cora.GetAsync("/audit");
        hers.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await web.Bot.MakeAdministratorAsync(web.Scene.Cora);
        using var now = await cora.GetAsync("/audit");
        now.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
