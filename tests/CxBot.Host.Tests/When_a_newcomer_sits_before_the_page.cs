using System.Net;
using CxBot.Core.Tests.Support;
using CxBot.Host.Tests.Support;
using Microsoft.Playwright;

namespace CxBot.Host.Tests;

/// <summary>The main job once more, by clicks and keys in a real browser.</summary>
public sealed class When_a_newcomer_sits_before_the_page(NewcomersBot newcomer) : IClassFixture<NewcomersBot>
{
    [ChromiumFact]
    public async Task An_issue_goes_from_Slack_to_a_recovery_in_Teams_before_their_eyes()
    {
        await using var browser = await Browser.OpenAsync(newcomer.Bot.Address);
        var page = browser.Page;

        await browser.SpeakAsAsync("slack", newcomer.Slack.Person("Jun"));
        await browser.SayAsync("slack", "/cx issue parcel arrived broken");
        await browser.PressAsync("slack", "issue.waiting");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Delivery" }).CheckAsync();
        await Assertions.Expect(page.Locator("[data-testid=slack-dialog] textarea").First).ToHaveAttributeAsync("maxlength", "3000");
        await page.GetByTestId("slack-modal-submit").ClickAsync();
        await browser.ReadAsync("slack", "You could say now");

        await browser.SpeakAsAsync("teams", newcomer.Teams.Person("Ronan"));
        await browser.PressAsync("teams", "issue.take");
        await browser.ReadAsync("slack", newcomer.Teams.FullName("Ronan"));
        await browser.PressAsync("teams", "issue.contacted");
        await browser.PressAsync("teams", "Recovered");
        var done = page.GetByRole(AriaRole.Textbox, new() { Name = "What was done" });
        await Assertions.Expect(done).ToHaveAttributeAsync("maxlength", "3000");
        await done.FillAsync("Sent a new parcel by courier");
        await page.GetByRole(AriaRole.Radio, new() { Name = "phone" }).CheckAsync();
        await browser.PressAsync("teams", "Save");

        await browser.ReadAsync("slack", "The customer confirmed on the phone");
        await browser.ReadAsync("teams", "The customer confirmed on the phone");
        (await page.GetByTestId("unsupported").CountAsync()).ShouldBe(0);
    }

    [ChromiumFact]
    public async Task Teams_tab_shows_ones_own_page_to_whom_Teams_vouches_for()
    {
        await using var browser = await Browser.OpenAsync(newcomer.Bot.Address);
        var page = browser.Page;

        await browser.SpeakAsAsync("teams", newcomer.Teams.Person("Ronan"));
        await page.Locator("[data-testid=teams-conversation][data-kind=personal]").ClickAsync();
        await page.GetByTestId("teams-page-tab").ClickAsync();
        var tab = page.FrameLocator("[data-testid=teams-tab-frame]");
        await Assertions.Expect(tab.Locator("main h1")).ToContainTextAsync("Ronan Saltmarsh");
        await tab.GetByText("All time").ClickAsync();
        await Assertions.Expect(tab.Locator("h2").Last).ToContainTextAsync("all time", new() { IgnoreCase = true });

        await tab.GetByText("The customer is waiting now").ClickAsync();
        await tab.Locator("textarea").First.FillAsync("The vase came in pieces");
        await tab.Locator("[type=submit]").ClickAsync();
        await Assertions.Expect(tab.Locator("main")).ToContainTextAsync("is written down and passed on");
        await tab.GetByText("My page").ClickAsync();

        await tab.GetByText("See what is kept of me").ClickAsync();
        await Assertions.Expect(tab.Locator("main h1")).ToContainTextAsync("What is kept of Ronan");
        // A frame of Teams keeps no files: the browser does, signed in there by a link.
        var window = await page.RunAndWaitForPopupAsync(() => tab.GetByText("As a file (JSON)").ClickAsync());
        var download = await window.RunAndWaitForDownloadAsync(() => window.GetByRole(AriaRole.Button).First.ClickAsync());
        download.SuggestedFilename.ShouldBe("cxbot-export.json");

        await browser.SpeakAsAsync("teams", newcomer.Teams.Person("Priya"));
        await Assertions.Expect(tab.Locator("main h1")).ToContainTextAsync("Priya Saffronhill");
    }

    [Fact]
    public async Task The_tabs_page_may_be_framed_by_Teams_and_shows_nothing_without_its_token()
    {
        using var frame = await newcomer.Bot.Http.GetAsync("/tab");
        using var nobody = await newcomer.Bot.Http.GetAsync("/tab/me");
        using var forged = new HttpRequestMessage(HttpMethod.Get, "/tab/me");
        forged.Headers.Authorization = new("Bearer", "e30.e30.e30");
        using var refused = await newcomer.Bot.Http.SendAsync(forged);

        frame.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        frame.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'self'");
        (await frame.Content.ReadAsStringAsync()).ShouldNotContain("Good to see you");
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var link = await newcomer.Bot.Http.PostAsync("/tab/link?to=/me", content: null);
        link.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        nobody.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [ChromiumFact]
    public async Task On_a_phone_one_pane_is_shown_at_a_time()
    {
        await using var browser = await Browser.OpenAsync(newcomer.Bot.Address, width: 390, height: 844);
        var page = browser.Page;

        await page.GetByTestId("tab-teams").ClickAsync();
        await Assertions.Expect(page.GetByTestId("teams-pane")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("slack-pane")).ToBeHiddenAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 390")).ShouldBeTrue();
    }
}
