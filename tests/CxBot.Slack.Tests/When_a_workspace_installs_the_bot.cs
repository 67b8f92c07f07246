using System.Net;
using System.Text;
using System.Web;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_a_workspace_installs_the_bot : IAsyncLifetime
{
    private readonly SlackStage stage = InstallStage.Make();

    public Task InitializeAsync() => stage.InitializeAsync();

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_browser_goes_to_Slacks_page_with_everything_that_Slack_wants_to_know()
    {
        var answer = await stage.BrowseAsync(SlackSurface.InstallPath);

        var page = answer.Headers.Location.ShouldNotBeNull();
        page.GetLeftPart(UriPartial.Path).ShouldBe(new Uri(stage.Slack.Address, "/oauth/v2/authorize").ToString());
        var query = HttpUtility.ParseQueryString(page.Query);
        query["client_id"].ShouldBe(InstallStage.ClientId);
        query["redirect_uri"].ShouldBe(InstallStage.RedirectUri);
        query["scope"].ShouldBe(string.Join(',', SlackSurface.Scopes));
        query["state"]!.Length.ShouldBeGreaterThan(40);
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldNotContain(query["state"]!);
        foreach (var attribute in new[] { "secure", "httponly", "samesite=lax", "max-age=600", "path=/" })
            cookie.ShouldContain(attribute, Case.Insensitive);
    }

    [Fact]
    public async Task It_works_there_with_its_own_token_and_the_installer_is_welcomed_as_first_administrator()
    {
        stage.Grant();

        (await stage.InstallAsync()).ShouldContain("CxBot is installed in Team T1");

        var bought = stage.Slack.Calls.Single(call => call.Method == "oauth.v2.access");
        (bought["code"], bought["redirect_uri"]).ShouldBe(("c1", InstallStage.RedirectUri));
        bought.Authorization.ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{InstallStage.ClientId}:invented")));
        var welcome = await stage.Slack.NextAsync("chat.postMessage");
        welcome.Authorization.ShouldBe("Bearer xoxb-first");
        welcome["text"].ShouldStartWith("Thank you for installing me.");
        (await stage.ReadAsync(db => db.People.SingleAsync(person => person.IsAdministrator))).Name.ShouldBe("Person U1");
        var kept = await stage.ReadAsync(db => db.Installations.SingleAsync());
        (kept.Workspace, kept.BotUser, kept.BotId, kept.InstalledBy).ShouldBe(("T1", "UBOT-T1", "B1", "U1"));
        kept.Token.ShouldNotContain("xoxb");
    }

    [Fact]
    public async Task A_whole_enterprise_is_kept_under_its_own_id_and_answers_for_each_of_its_teams()
    {
        stage.Slack.Answer(
            "oauth.v2.access",
            """{"ok":true,"access_token":"xoxb-e","bot_user_id":"UBOT","team":null,"enterprise":{"id":"E1","name":"All"},"is_enterprise_install":true,"authed_user":{"id":"W1"}}"""
        );
        await stage.InstallAsync();

        var answer = await stage.FormAsync(
            SlackSurface.CommandsPath,
            ("command", "/cx"),
            ("text", "help"),
            ("user_id", "W2"),
            ("team_id", "T7"),
            ("enterprise_id", "E1"),
            ("is_enterprise_install", "true"),
            ("channel_id", "C1"),
            ("trigger_id", "7.7")
        );

        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("not set up");
        (await stage.ReadAsync(db => db.Installations.SingleAsync())).Workspace.ShouldBe("E1");
        stage.Slack.Calls.Last(call => call.Method == "users.info").Authorization.ShouldBe("Bearer xoxb-e");
    }

    [Fact]
    public async Task One_team_of_an_enterprise_is_kept_under_the_teams_id()
    {
        stage.Slack.Answer(
            "oauth.v2.access",
            """{"ok":true,"access_token":"xoxb-t","bot_user_id":"UBOT","team":{"id":"T1","name":"One"},"enterprise":{"id":"E1","name":"All"},"is_enterprise_install":false,"authed_user":{"id":"U1"}}"""
        );
        await stage.InstallAsync();

        (await stage.ReadAsync(db => db.Installations.SingleAsync())).Workspace.ShouldBe("T1");
    }

    [Fact]
    public async Task Somebody_who_presses_cancel_hears_that_nothing_happened()
    {
        var (cookie, state) = await stage.BeginAsync();

        var page = await stage.ReturnAsync($"error=access_denied&state={state}", cookie);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Nothing was installed");
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "de")]
    [InlineData("fr,es;q=0.4,de;q=0.1", "es")]
    [InlineData("en;q=0,nonsense;;", "en")]
    public async Task The_pages_speak_the_browsers_language(string wanted, string language)
    {
        var page = await stage.ReturnAsync("error=access_denied&state=x", cookie: null, wanted);

        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        html.ShouldContain($"<html lang=\"{language}\">");
        html.ShouldContain(SlackTexts.InstallCancelled(language));
    }

    [Fact]
    public async Task A_state_counts_once()
    {
        stage.Grant();
        var (cookie, state) = await stage.BeginAsync();
        await stage.ReturnAsync($"code=c1&state={state}", cookie);

        var again = await stage.ReturnAsync($"code=c2&state={state}", cookie);

        await ShouldBeRefusedAsync(again, calls: 1);
    }

    [Fact]
    public async Task A_state_of_another_browser_counts_for_nothing()
    {
        var (_, state) = await stage.BeginAsync();
        var (cookie, _) = await stage.BeginAsync();

        await ShouldBeRefusedAsync(await stage.ReturnAsync($"code=c1&state={state}", cookie));
        await ShouldBeRefusedAsync(await stage.ReturnAsync($"code=c1&state={state}", null));
        await ShouldBeRefusedAsync(await stage.ReturnAsync($"code=c1&state={state}", cookie[..^4] + "AAAA"));
    }

    [Fact]
    public async Task A_state_is_good_for_ten_minutes()
    {
        var (cookie, state) = await stage.BeginAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(601));

        await ShouldBeRefusedAsync(await stage.ReturnAsync($"code=c1&state={state}", cookie));
    }

    [Fact]
    public async Task An_administrator_who_comes_from_Slacks_own_pages_goes_round_once_more()
    {
        var answer = await stage.ReturnAsync("code=c1", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(new Uri("https://bot.example" + SlackSurface.OAuthPath), answer.Headers.Location!).AbsolutePath.ShouldBe(
            SlackSurface.InstallPath
        );
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "oauth.v2.access");
    }

    [Theory]
    [InlineData("invalid_code")]
    [InlineData("bad_redirect_uri")]
    [InlineData("bad_client_secret")]
    public async Task What_Slack_says_against_it_stands_on_the_page(string code)
    {
        stage.Slack.Answer("oauth.v2.access", $$"""{"ok":false,"error":"{{code}}"}""");
        var (cookie, state) = await stage.BeginAsync();

        var page = await stage.ReturnAsync($"code=c1&state={state}", cookie);

        page.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await page.Content.ReadAsStringAsync()).ShouldContain(code);
        (await stage.ReadAsync(db => db.Installations.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_stranger_writes_into_the_address_does_not_become_part_of_the_page()
    {
        var page = await stage.ReturnAsync("error=%3Cscript%3Ealert(1)%3C/script%3E", null);

        (await page.Content.ReadAsStringAsync()).ShouldNotContain("<script");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
        page.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task Another_workspace_keeps_quiet_until_an_administrator_lets_it_in()
    {
        stage.Grant("T1");
        await stage.InstallAsync();
        await stage.Slack.NextAsync("chat.postMessage");
        stage.Grant("T2", "xoxb-second");

        (await stage.InstallAsync()).ShouldContain("one step is left");

        (await (await stage.TypeAsync("/cx", "help", user: "U5", trigger: "5.5", team: "T2")).Content.ReadAsStringAsync()).ShouldContain(
            "not set up"
        );
        (await stage.ReadAsync(db => db.Workspaces.CountAsync())).ShouldBe(1);
        var question = await stage.Slack.NextAsync("chat.postMessage");
        question.Authorization.ShouldBe("Bearer xoxb-first");
        question["text"].ShouldStartWith("Somebody has installed me in another Slack workspace, Team T2 (T2).");
        await PressAsync(question, "workspace.admit");
        stage.Clock.Advance(TimeSpan.FromSeconds(31));
        (await (await stage.TypeAsync("/cx", "help", user: "U5", trigger: "5.6", team: "T2")).Content.ReadAsStringAsync()).ShouldNotContain(
            "not set up"
        );
        stage.Slack.Calls.Last(call => call.Method == "users.info").Authorization.ShouldBe("Bearer xoxb-second");
    }

    [Fact]
    public async Task While_Slack_has_not_said_whose_the_token_in_the_settings_is_a_waiting_workspace_is_not_taken_for_it()
    {
        var stage = InstallStage.Make();
        stage.Settings["Slack:BotToken"] = SlackStage.Token;
        await stage.InitializeAsync();
        stage.Grant("T1");
        await stage.InstallAsync();
        stage.Grant("T2", "xoxb-second");
        await stage.InstallAsync();
        stage.Slack.Answer("auth.test", """{"ok":false,"error":"service_unavailable"}""");
        stage.Get<Installing.SettingsToken>().Forget();

        var waiting = await stage.TypeAsync("/cx", "help", user: "U5", trigger: "5.5", team: "T2");
        var unknown = await stage.TypeAsync("/cx", "help", user: "U6", trigger: "6.6", team: "T3");

        (await waiting.Content.ReadAsStringAsync()).ShouldContain("not set up");
        (await unknown.Content.ReadAsStringAsync()).ShouldNotContain("not set up");
        await stage.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_elses_workspace_is_thrown_out_with_its_token()
    {
        stage.Grant("T1");
        await stage.InstallAsync();
        await stage.Slack.NextAsync("chat.postMessage");
        stage.Grant("T2", "xoxb-second");
        await stage.InstallAsync();

        await PressAsync(await stage.Slack.NextAsync("chat.postMessage"), "workspace.decline");

        var kept = await stage.ReadAsync(db => db.Installations.SingleAsync(one => one.Workspace == "T2"));
        (kept.Token, kept.AdmittedAt).ShouldBe(("", null));
        kept.EndedAt.ShouldNotBeNull();
    }

    private async Task PressAsync(SlackCall question, string action)
    {
        var button = question
            .Json("blocks")
            .EnumerateArray()
            .SelectMany(block => block.TryGetProperty("elements", out var elements) ? elements.EnumerateArray().ToList() : [])
            .First(element =>
                element.TryGetProperty("action_id", out var id) && id.GetString()!.StartsWith(action, StringComparison.Ordinal)
            );
        var pressed = await stage.InteractAsync(
            $$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},"trigger_id":"9.9","channel":{"id":"D1"},
             "container":{"type":"message","channel_id":"D1"},"response_url":"{{stage.Slack.ResponseUrl}}",
             "actions":[{"type":"button","action_id":"{{button.GetProperty("action_id").GetString()}}","value":"{{button.GetProperty(
                "value"
            ).GetString()}}"}]}
            """
        );
        pressed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await stage.Slack.NextAsync("one");
    }

    private async Task ShouldBeRefusedAsync(HttpResponseMessage page, int calls = 0)
    {
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync()).ShouldContain("no longer good");
        stage.Slack.Calls.Count(call => call.Method == "oauth.v2.access").ShouldBe(calls);
    }
}
