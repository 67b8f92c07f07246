using Microsoft.Playwright;

namespace CxBot.Host.Tests.Support;

/// <summary>The machine's own Chromium, headless, on the playground's page.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        // Root, as in a build machine's container, can't use Chromium's sandbox; the page is ours.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page) =>
        (this.playwright, this.browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    public static async Task<Browser> OpenAsync(Uri address, int width = 1280, int height = 900)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Environment.GetEnvironmentVariable("CXBOT_TEST_CHROMIUM"), Args = Arguments }
        );
        var page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        await page.GotoAsync(new Uri(address, "/playground/").ToString());
        await page.Locator("#panes[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return new Browser(playwright, browser, page);
    }

    /// <summary>Speaks as somebody in a pane ("slack" or "teams").</summary>
    public async Task SpeakAsAsync(string pane, string id)
    {
        await Page.GetByTestId($"{pane}-person-switch").ClickAsync();
        await Page.GetByTestId($"{pane}-person-{id}").ClickAsync();
    }

    /// <summary>Types a line and sends it.</summary>
    public async Task SayAsync(string pane, string text)
    {
        await Page.GetByTestId($"{pane}-composer").FillAsync(text);
        await Page.GetByTestId($"{pane}-send").ClickAsync();
    }

    /// <summary>Clicks the newest button with this action.</summary>
    public Task PressAsync(string pane, string action) =>
        // In Slack a mark may follow the action: that it opens a form, or which of several it is.
        Page.Locator($"[data-testid={pane}-button]:is([data-action=\"{action}\"], [data-action^=\"{action}#\"])").Last.ClickAsync();

    /// <summary>The newest message of a pane that shows the words; fails after Playwright's patience.</summary>
    public Task ReadAsync(string pane, string words) =>
        Page.GetByTestId($"{pane}-message").Filter(new() { HasText = words }).Last.WaitForAsync();

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
