using System.Collections.Frozen;
using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using CxBot.Playground.Page;
using CxBot.Playground.Slack.Installing;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Slack.Api;

/// <summary>Slack's Web API: one address a method, HTTP 200 also for refusals, 429 for too much.</summary>
internal sealed class SlackApi(
    IEnumerable<ISlackMethod> methods,
    InstalledApp installed,
    PlaygroundSecrets secrets,
    AppInstall app,
    SlackRates rates,
    Notices notices
)
{
    /// <summary>Codes that say "your program is wrong"; the page shows them to whoever builds the bot.</summary>
    private static readonly FrozenSet<string> Bugs =
    [
        "duplicate_external_id",
        "invalid_arguments",
        "invalid_auth",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_json",
        "invalid_metadata_format",
        "missing_scope",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "not_allowed_token_type",
        "not_authed",
        "push_limit_reached",
        "unknown_method",
        "view_too_large",
    ];

    private readonly FrozenDictionary<string, ISlackMethod> byName = methods.ToFrozenDictionary(method => method.Name);

    public async Task AnswerAsync(HttpContext context, string name)
    {
        JsonObject answer;
        try
        {
            answer = await CallAsync(context.Request, name);
            answer.Insert(0, "ok", true);
        }
        catch (SlackRefusal refusal)
        {
            answer = Refusal(refusal);
            if (Bugs.Contains(refusal.Code))
                notices.Add($"Slack refused {name}: {string.Join(" ", refusal.Messages.Prepend(refusal.Code))}");
        }
        catch (RateLimited limited)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = limited.Seconds.ToString(CultureInfo.InvariantCulture);
            answer = new JsonObject { ["ok"] = false, ["error"] = "ratelimited" };
        }

        if (
            context.Request is { HasFormContentType: false, ContentType: { } type }
            && !type.Contains("charset", StringComparison.OrdinalIgnoreCase)
        )
            answer["warning"] = "missing_charset";
        context.Response.ContentType = $"{MediaTypeNames.Application.Json}; charset=utf-8";
        if (IsKnown(context.Request))
            context.Response.Headers["x-oauth-scopes"] = string.Join(',', installed.Scopes);
        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private async Task<JsonObject> CallAsync(HttpRequest request, string name)
    {
        if (!byName.TryGetValue(name, out var method))
            throw new SlackRefusal("unknown_method");
        var arguments = await SlackArguments.ReadAsync(request, method.Writes);
        if (method.Scope(arguments) is { } accepted)
            request.HttpContext.Response.Headers["x-accepted-oauth-scopes"] = accepted;
        if (!method.IsForAnybody)
            Admit(request, method, arguments);
        if (rates.Call(method) is { } wait && wait > TimeSpan.Zero)
            throw new RateLimited(wait);
        return await method.CallAsync(arguments);
    }

    private void Admit(HttpRequest request, ISlackMethod method, SlackArguments arguments)
    {
        var token = Bearer(request) ?? (method.IsForTheApp ? null : arguments.Text("token")) ?? throw new SlackRefusal("not_authed");
        if (PlaygroundSecrets.Same(method.IsForTheApp ? secrets.BotToken : secrets.AppToken, token))
            throw new SlackRefusal("not_allowed_token_type");
        if (!PlaygroundSecrets.Same(method.IsForTheApp ? secrets.AppToken : secrets.BotToken, token))
            throw new SlackRefusal("invalid_auth");
        if (!method.IsForTheApp && !app.IsInstalled)
            throw new SlackRefusal("account_inactive");
        if (method.Scope(arguments) is { } scope && !installed.Scopes.Contains(scope))
            throw new SlackRefusal("missing_scope") { Needed = scope };
    }

    private bool IsKnown(HttpRequest request) => PlaygroundSecrets.Same(secrets.BotToken, Bearer(request));

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;

    private JsonObject Refusal(SlackRefusal refusal)
    {
        var answer = new JsonObject { ["ok"] = false, ["error"] = refusal.Code };
        if (refusal.Needed is { } needed)
        {
            answer["needed"] = needed;
            answer["provided"] = string.Join(',', installed.Scopes);
        }
        if (refusal.Errors is { } errors)
            answer["errors"] = errors;
        if (refusal.Messages.Count == 0)
            return answer;
        answer["errors"] = new JsonArray([.. refusal.Messages.Select(message => JsonValue.Create(message))]);
        answer["response_metadata"] = new JsonObject
        {
            ["messages"] = new JsonArray([.. refusal.Messages.Select(message => JsonValue.Create(message))]),
        };
        return answer;
    }
}
