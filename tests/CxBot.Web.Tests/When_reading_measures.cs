using System.Net;
using System.Text.Json;
using CxBot.Core.Tests.Support;
using CxBot.Web.Tests.Support;

namespace CxBot.Web.Tests;

public sealed class When_reading_measures
{
    [Fact]
    public async Task A_button_leads_to_the_page_the_table_and_the_data()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAndContactAsync();
        var card = (await web.Scene.Ada.SayAsync("measures month")).Card();
        using var browser = web.Browser();
        var link = WebBot.LinkIn((await web.Scene.Ada.PressAsync("measures.page", card.Button("measures.page", at: 1).Value)).Card());

        using var signedIn = await browser.PostAsync(link, content: null);
        var table = signedIn.Headers.Location!;
        using var csv = await browser.GetAsync(table);
        using var page = await browser.GetAsync("/measures?period=2026-11");
        var document = await WebBot.ReadAsync(page);
        var ways = document.QuerySelectorAll(".ways a").Select(way => way.GetAttribute("href")!).ToList();
        using var json = await browser.GetAsync(ways[1]);

        table.OriginalString.ShouldBe("/measures?period=2026-11&as=csv");
        csv.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        csv.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"measures-2026-11.csv\"");
        (await csv.Content.ReadAsStringAsync()).ShouldContain(
            "2026-11-01,2026-11-30,contact point,reports by contact point,Delivery,1,1,issues\r\n"
        );
        document.QuerySelector("h1")!.TextContent.ShouldBe("Measures so far, 1 Nov to 30 Nov");
        document.QuerySelectorAll("h2").Select(step => step.TextContent[..2]).ShouldBe(["1.", "2.", "3.", "4.", "5.", "6."]);
        document.QuerySelectorAll("meter").Length.ShouldBe(1);
        document.QuerySelectorAll("main button, main form").ShouldBeEmpty();
        ways.Count.ShouldBe(2 + 4);
        using var data = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        data.RootElement.GetProperty("from").GetString().ShouldBe("2026-11-01");
    }

    [Theory]
    [InlineData("/measures")]
    [InlineData("/measures?period=2026-11&as=csv")]
    [InlineData("/measures?as=json")]
    public async Task It_is_for_managers_and_administrators(string address)
    {
        await using var web = await WebBot.StartAsync();
        using var colleague = await web.SignedInAsync(web.Scene.Cora);
        using var administrator = await web.SignedInAsync(web.Scene.Ada);

        using var refused = await colleague.GetAsync(address);
        using var shown = await administrator.GetAsync(address);
        using var nonsense = await administrator.GetAsync("/measures?period=<b>");
        using var stranger = await web.Browser().GetAsync(address);

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        nonsense.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Ones_own_page_leads_managers_there_and_nobody_else()
    {
        await using var web = await WebBot.StartAsync();
        using var colleague = await web.SignedInAsync(web.Scene.Cora);
        using var administrator = await web.SignedInAsync(web.Scene.Ada);

        using var plain = await colleague.GetAsync("/me");
        using var leading = await administrator.GetAsync("/me");

        (await WebBot.ReadAsync(plain)).QuerySelectorAll("a[href='/measures']").ShouldBeEmpty();
        (await WebBot.ReadAsync(leading)).QuerySelectorAll("a[href='/measures']").Length.ShouldBe(1);
    }
}
