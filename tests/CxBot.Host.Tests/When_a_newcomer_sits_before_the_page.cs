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

        await browser.SpeakAsAsync("slack", newcomer.Slack.Person("Freya"));
        await browser.SayAsync("slack", "/cx issue parcel arrived broken");
        await browser.PressAsync("slack", "issue.waiting");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Delivery" }).CheckAsync();
        await page.GetByTestId("slack-modal-submit").ClickAsync();
        await browser.ReadAsync("slack", "You could say now");

        await browser.SpeakAsAsync("teams", newcomer.Teams.Person("Ronan"));
        await browser.PressAsync("teams", "issue.take");
        await browser.ReadAsync("slack", newcomer.Teams.FullName("Ronan"));
        await browser.PressAsync("teams", "issue.contacted");
        await browser.PressAsync("teams", "Recovered");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What was done" }).FillAsync("Sent a new parcel by courier");
        await page.GetByRole(AriaRole.Radio, new() { Name = "phone" }).CheckAsync();
        await browser.PressAsync("teams", "Save");

        await browser.ReadAsync("slack", "The customer confirmed on the phone");
        await browser.ReadAsync("teams", "The customer confirmed on the phone");
        (await page.GetByTestId("unsupported").CountAsync()).ShouldBe(0);
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
