using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;

namespace CxBot.Playground.Tests.Slack;

public sealed partial class When_the_app_is_installed : IAsyncLifetime
{
    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_person_allows_it_and_the_code_buys_a_token_once()
    {
        var code = await AllowAsync();

        (await BuyAsync(code)).Text("access_token").ShouldBe(app.Configuration["Slack:BotToken"]);
        (await BuyAsync(code)).Text("error").ShouldBe("invalid_code");
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        var code = await AllowAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(601));

        (await BuyAsync(code)).Text("error").ShouldBe("invalid_code");
    }

    [Fact]
    public async Task A_wrong_secret_buys_nothing() =>
        (await BuyAsync(await AllowAsync(), "wrong")).Text("error").ShouldBe("bad_client_secret");

    [Fact]
    public async Task A_code_is_brought_to_no_other_address()
    {
        var page = await app.Http.GetStringAsync($"{Consent()}&redirect_uri=https%3A%2F%2Felsewhere.example%2F");

        page.ShouldContain("redirect_uri did not match");
        page.ShouldNotContain("href");
    }

    [Fact]
    public async Task Uninstalled_the_token_is_dead_and_the_bot_hears_of_it()
    {
        (await CallAsync("apps.uninstall", [])).Is("ok").ShouldBeTrue();

        var heard = new[] { await app.Bot.HearAsync(), await app.Bot.HearAsync() };
        heard
            .Select(request => request.Json.GetProperty("event").Text("type"))
            .ShouldBe(["tokens_revoked", "app_uninstalled"], ignoreOrder: true);
        (await app.SlackAsync("auth.test")).Text("error").ShouldBe("account_inactive");
        await BuyAsync(await AllowAsync());
        (await app.SlackAsync("auth.test")).Is("ok").ShouldBeTrue();
    }

    private async Task<string> AllowAsync()
    {
        var page = await app.Http.GetStringAsync(Consent());
        var allow = WebUtility.HtmlDecode(AllowLink().Match(page).Groups[1].Value);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Http.BaseAddress };
        var answer = await browser.GetAsync($"/playground/slack/oauth/v2/{allow}");
        var query = HttpUtility.ParseQueryString(answer.Headers.Location!.Query);
        query["state"].ShouldBe("s 1");
        return query["code"].ShouldNotBeNull();
    }

    private string Consent() =>
        $"/playground/slack/oauth/v2/authorize?client_id={app.Configuration["Slack:ClientId"]}&scope=chat:write&state=s%201";

    private Task<JsonElement> BuyAsync(string code, string? secret = null) =>
        CallAsync("oauth.v2.access", new() { ["code"] = code }, secret);

    private async Task<JsonElement> CallAsync(string method, Dictionary<string, string> arguments, string? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/playground/slack/api/{method}")
        {
            Content = new FormUrlEncodedContent(arguments),
        };
        var pair = $"{app.Configuration["Slack:ClientId"]}:{secret ?? app.Configuration["Slack:ClientSecret"]}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        var response = await app.Http.SendAsync(request);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("href=\"(allow[^\"]*)\"")]
    private static partial Regex AllowLink();
}
