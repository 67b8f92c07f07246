using System.Net;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using CxBot.Core.Web;
using CxBot.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Web.Tests;

public sealed class When_opening_a_link
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_signs_in_once(StorageProvider provider)
    {
        await using var web = await WebBot.StartAsync(provider);
        var link = await WebBot.LinkAsync(web.Scene.Ana);
        using var browser = web.Browser();
        using var other = web.Browser();

        using var first = await browser.PostAsync(link, content: null);
        using var page = await browser.GetAsync(first.Headers.Location);
        using var second = await other.PostAsync(link, content: null);

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        first.Headers.Location!.ToString().ShouldBe("/me");
        (await WebBot.ReadAsync(page)).QuerySelector("h1")!.TextContent.ShouldContain("Ana");
        second.StatusCode.ShouldBe(HttpStatusCode.Gone);
        second.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task What_only_looks_at_it_uses_nothing_up()
    {
        await using var web = await WebBot.StartAsync();
        var link = await WebBot.LinkAsync(web.Scene.Ana);
        using var preview = web.Browser();
        using var browser = web.Browser();

        using var looked = await preview.GetAsync(link);
        using var used = await browser.PostAsync(link, content: null);

        (await WebBot.ReadAsync(looked)).QuerySelector("main p")!.TextContent.ShouldContain("Ana");
        looked.Headers.Contains("Set-Cookie").ShouldBeFalse();
        used.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task It_works_for_ten_minutes()
    {
        await using var web = await WebBot.StartAsync();
        var (early, late) = (await WebBot.LinkAsync(web.Scene.Ana), await WebBot.LinkAsync(web.Scene.Ana));
        using var browser = web.Browser();

        web.Bot.Clock.Advance(WebLinks.Lifetime - TimeSpan.FromSeconds(1));
        using var inTime = await browser.PostAsync(early, content: null);
        web.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        using var tooLate = await web.Browser().PostAsync(late, content: null);

        inTime.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await WebBot.ReadAsync(tooLate)).QuerySelector("h1")!.TextContent.ShouldBe("This link does not work any more");
    }

    [Fact]
    public async Task A_page_of_somebody_else_cannot_use_it_for_its_visitor()
    {
        await using var web = await WebBot.StartAsync();
        var link = await WebBot.LinkAsync(web.Scene.Ana);
        using var browser = web.Browser();
        using var sent = new HttpRequestMessage(HttpMethod.Post, link);
        sent.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var old = new HttpRequestMessage(HttpMethod.Post, link);
        old.Headers.Add("Origin", "https://elsewhere.example");

        using var refused = await browser.SendAsync(sent);
        using var refusedToo = await browser.SendAsync(old);
        using var own = await browser.PostAsync(link, content: null);

        refused.StatusCode.ShouldBe(HttpStatusCode.Gone);
        refusedToo.StatusCode.ShouldBe(HttpStatusCode.Gone);
        own.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Who_is_signed_in_already_goes_straight_on_and_a_colleague_is_asked()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ana);

        using var own = await browser.GetAsync(await WebBot.LinkAsync(web.Scene.Ana));
        using var bens = await browser.GetAsync(await WebBot.LinkAsync(web.Scene.Ben));

        own.Headers.Location!.ToString().ShouldBe("/me");
        bens.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await WebBot.ReadAsync(bens)).QuerySelector("main p")!.TextContent.ShouldContain("Ben");
    }

    [Fact]
    public async Task A_used_link_leads_on_whom_it_signed_in_and_nobody_else()
    {
        await using var web = await WebBot.StartAsync();
        var link = await WebBot.LinkAsync(web.Scene.Ana);
        using var browser = web.Browser();
        using var colleague = await web.SignedInAsync(web.Scene.Ben);
        using var first = await browser.PostAsync(link, content: null);

        using var again = await browser.GetAsync(link);
        using var bens = await colleague.GetAsync(link);

        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.Headers.Location!.ToString().ShouldBe("/me");
        bens.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_database_holds_nothing_that_signs_in()
    {
        await using var web = await WebBot.StartAsync();
        var link = await WebBot.LinkAsync(web.Scene.Ana);

        var kept = await web.Bot.ReadAsync(db => db.WebLinks.SingleAsync());

        link.ShouldNotContain(kept.TokenHash);
        kept.TokenHash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Without_an_address_the_bot_says_what_is_missing()
    {
        await using var web = await WebBot.StartAsync();
        web.Bot.Get<IOptions<WebOptions>>().Value.Address = "";

        var answer = await web.Scene.Ana.SayAsync("page");

        answer.Words().ShouldContain("Whoever runs CxBot sets Web:Address");
        (await web.Bot.ReadAsync(db => db.WebLinks.AnyAsync())).ShouldBeFalse();
    }
}
