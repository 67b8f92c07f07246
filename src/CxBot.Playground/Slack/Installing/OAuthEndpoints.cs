using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxBot.Playground.Slack.Installing;

/// <summary>Slack's consent page, and the two methods that take the app's own secret instead of a token.</summary>
internal sealed class OAuthEndpoints(AppInstall app, PlaygroundSecrets secrets, ServerAddress server)
{
    private const string Allow = "/oauth/v2/allow";

    /// <summary>Maps them beside the other methods, which want a token.</summary>
    public static void Map(IEndpointRouteBuilder slack)
    {
        slack.MapGet("/oauth/v2/authorize", (HttpRequest request, OAuthEndpoints oauth) => oauth.Consent(request));
        slack.MapGet(Allow, (HttpRequest request, OAuthEndpoints oauth) => oauth.Allowed(request));
        slack.MapPost("/api/oauth.v2.access", (HttpRequest request, OAuthEndpoints oauth) => oauth.AccessAsync(request));
        slack.MapPost("/api/apps.uninstall", (HttpRequest request, OAuthEndpoints oauth) => oauth.UninstallAsync(request));
    }

    private IResult Consent(HttpRequest request)
    {
        if (request.Query["client_id"] != secrets.SlackClientId)
            return Page("Slack does not know an app with this client_id.", "");
        if (Back(request) is not { } back)
            return Page("redirect_uri did not match any configured URIs.", "");
        var query = request.QueryString.ToString().TrimStart('?');
        var scopes = request.Query["scope"].ToString().Replace(",", ", ", StringComparison.Ordinal);
        return Page(
            $"CxBot wants to come into {HarbourAndPine.Name}. It asks for: {scopes}.",
            $"{Link($"allow?{query}", "Allow")} {Link(back + Answer(request, "error=access_denied"), "Cancel")}"
        );
    }

    private IResult Allowed(HttpRequest request) =>
        request.Query["client_id"] == secrets.SlackClientId && Back(request) is { } back
            ? Results.Redirect(back + Answer(request, $"code={app.Allow()}"))
            : Results.BadRequest();

    private async Task<IResult> AccessAsync(HttpRequest request)
    {
        if (!IsOurs(request))
            return Refused("bad_client_secret");
        var form = await request.ReadFormAsync();
        if (form["grant_type"].ToString() is { Length: > 0 } and not "authorization_code")
            return Refused("invalid_grant_type");
        if (!app.TryInstall(form["code"].ToString()))
            return Refused("invalid_code");
        return Json(
            new JsonObject
            {
                ["ok"] = true,
                ["access_token"] = secrets.BotToken,
                ["token_type"] = "bot",
                ["scope"] = "app_mentions:read,chat:write,commands",
                ["bot_user_id"] = HarbourAndPine.SlackBotUserId,
                ["app_id"] = HarbourAndPine.SlackAppId,
                ["team"] = new JsonObject { ["id"] = HarbourAndPine.SlackTeamId, ["name"] = HarbourAndPine.Name },
                ["enterprise"] = null,
                ["is_enterprise_install"] = false,
                ["authed_user"] = new JsonObject { ["id"] = HarbourAndPine.Manager.SlackId },
            }
        );
    }

    private async Task<IResult> UninstallAsync(HttpRequest request)
    {
        if (!IsOurs(request))
            return Refused("bad_client_secret");
        await app.UninstallAsync();
        return Json(new JsonObject { ["ok"] = true });
    }

    private bool IsOurs(HttpRequest request)
    {
        var expected = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{secrets.SlackClientId}:{secrets.SlackClientSecret}"));
        return PlaygroundSecrets.Same($"Basic {expected}", request.Headers.Authorization.ToString());
    }

    // Where nothing is said, the one address that this app has; anything else would carry the code to strangers.
    private string? Back(HttpRequest request)
    {
        var own = $"{server.Base}/slack/oauth";
        var said = request.Query["redirect_uri"].ToString();
        return said.Length == 0 || said == own ? own : null;
    }

    private static string Answer(HttpRequest request, string answer) =>
        $"?{answer}&state={Uri.EscapeDataString(request.Query["state"].ToString())}";

    private static string Link(string address, string label) => $"<a href=\"{HtmlEncoder.Default.Encode(address)}\">{label}</a>";

    private static IResult Page(string words, string links) =>
        Results.Text(
            $"<!doctype html><meta charset=utf-8><title>Slack's stand-in</title><p>{HtmlEncoder.Default.Encode(words)}<p>{links}",
            $"{MediaTypeNames.Text.Html}; charset=utf-8"
        );

    private static IResult Refused(string code) => Json(new JsonObject { ["ok"] = false, ["error"] = code });

    private static IResult Json(JsonObject answer) =>
        Results.Text(answer.ToJsonString(), $"{MediaTypeNames.Application.Json}; charset=utf-8");
}
