using System.Globalization;
using System.Net;
using System.Web;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests.Support;

/// <summary>A stage where workspaces install the app themselves, and a browser that does it.</summary>
internal static class InstallStage
{
    public const string ClientId = "111.222";
    public const string RedirectUri = "https://bot.example/slack/oauth";

    /// <summary>No token in the settings: whoever wants the bot installs it.</summary>
    public static SlackStage Make()
    {
        var stage = new SlackStage();
        stage.Settings["Slack:BotToken"] = "";
        stage.Settings["Slack:ClientId"] = ClientId;
        stage.Settings["Slack:ClientSecret"] = "invented";
        stage.Settings["Slack:RedirectUri"] = RedirectUri;
        return stage;
    }

    /// <summary>Slack grants a token to this workspace, and says so to auth.test as well.</summary>
    public static void Grant(this SlackStage stage, string team = "T1", string token = "xoxb-first", string more = "")
    {
        stage.Slack.Answer(
            "oauth.v2.access",
            $$"""
            {"ok":true,"access_token":"{{token}}","token_type":"bot","scope":"chat:write,commands","bot_user_id":"UBOT-{{team}}","app_id":"A1",
             "team":{"id":"{{team}}","name":"Team {{team}}"},"enterprise":null,"is_enterprise_install":false,"authed_user":{"id":"U1"}{{more}}}
            """
        );
        stage.Slack.Answer("auth.test", $$"""{"ok":true,"team_id":"{{team}}","user_id":"UBOT-{{team}}","bot_id":"B1"}""");
    }

    /// <summary>A browser goes to Slack's page; what it keeps and what Slack sends back with it.</summary>
    public static async Task<(string Cookie, string State)> BeginAsync(this SlackStage stage)
    {
        var answer = await stage.BrowseAsync(SlackSurface.InstallPath);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        var state = HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["state"];
        return (cookie.Split(';')[0], state.ShouldNotBeNull());
    }

    /// <summary>The whole way; the page at its end.</summary>
    public static async Task<string> InstallAsync(this SlackStage stage)
    {
        var (cookie, state) = await stage.BeginAsync();
        var answer = await stage.ReturnAsync($"code=c1&state={state}", cookie);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Slack sends the browser back.</summary>
    public static Task<HttpResponseMessage> ReturnAsync(this SlackStage stage, string query, string? cookie, string? languages = null) =>
        stage.BrowseAsync($"{SlackSurface.OAuthPath}?{query}", cookie, languages);

    /// <summary>An event of a workspace, as Slack sends it.</summary>
    public static Task<HttpResponseMessage> HappensAsync(
        this SlackStage stage,
        string happened,
        string team = "T1",
        DateTimeOffset? at = null
    ) =>
        stage.EventAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                {"type":"event_callback","team_id":"{{team}}","event_id":"Ev{{Guid.NewGuid():N}}","event_time":{{(
                    at ?? stage.Clock.GetUtcNow()
                ).ToUnixTimeSeconds()}},
                 "event":{{happened}},"authorizations":[{"enterprise_id":null,"team_id":"{{team}}","user_id":"UBOT-{{team}}","is_bot":true,"is_enterprise_install":false}]}
                """
            )
        );

    public static async Task<T> ReadAsync<T>(this SlackStage stage, Func<CxDb, Task<T>> read)
    {
        await using var db = stage.Get<Readers>().Open();
        return await read(db);
    }

    /// <summary>Something has to be said in a channel of the first workspace.</summary>
    public static async Task SayAsync(this SlackStage stage, string words)
    {
        var workspace = await stage.ReadAsync(db => db.Workspaces.OrderBy(row => row.Id).FirstAsync());
        await stage
            .Get<IWriter>()
            .WriteAsync(
                db =>
                {
                    db.Append(OutboxMessage.To(workspace.Id, "C9", Card.Of(Text.Typed(words))));
                    return Task.CompletedTask;
                },
                default
            );
    }
}
