using System.Net;
using System.Text.Json;
using CxBot.Teams.Trust;
using CxBot.Teams.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>POST /api/messages: who calls, what for, and only then the inbox.</summary>
internal sealed class TeamsEndpoint(
    BotTokenValidator validator,
    ServiceHosts hosts,
    AllowedTenants tenants,
    TeamsInbox inbox,
    TypingSigns typing,
    Rosters rosters,
    IOptions<TeamsOptions> options,
    IHostEnvironment environment,
    ILogger<TeamsEndpoint> logger
)
{
    private const int MostBytes = 1_000_000;

    public async Task RunAsync(HttpContext context)
    {
        var answer = await AnswerAsync(context);
        context.Response.StatusCode = (int)answer.Status;
        if (answer.Body.Length == 0)
            return;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(answer.Body);
    }

    private async Task<InboxAnswer> AnswerAsync(HttpContext context)
    {
        try
        {
            var isTrustedNeighbour = IsTrustedNeighbour(context);
            var token = await validator.ReadAsync(context.Request.Headers.Authorization, context.RequestAborted);
            if (token is null && !isTrustedNeighbour)
                return Refused(HttpStatusCode.Unauthorized, "no valid token");
            if (await ReadAsync(context) is not { } activity)
                return Refused(HttpStatusCode.BadRequest, "no activity");
            var vouches = token is null ? IsLocal(activity.ServiceUrl) : token.VouchesFor(activity);
            if (!vouches)
                return Refused(HttpStatusCode.Forbidden, "the token is not for this channel, service URL or caller");
            if (!hosts.Allow(activity.ServiceUrl))
                return Refused(HttpStatusCode.Forbidden, "the service URL is none of Teams:AllowedServiceHosts");
            if (token is not null && !tenants.Allow(activity))
                return Refused(HttpStatusCode.Forbidden, "the tenant is none of Teams:AllowedTenants");

            var work = inbox.TakeAsync(activity);
            _ = typing.ShowAsync(activity, work);
            var answer = await work;
            _ = rosters.FollowAsync(activity);
            Log.Answered(logger, activity.Id, activity.Type, activity.Name, (int)answer.Status);
            return answer;
        }
        catch (JsonException)
        {
            return Refused(HttpStatusCode.BadRequest, "malformed JSON");
        }
        catch (BadHttpRequestException fault)
        {
            return Refused((HttpStatusCode)fault.StatusCode, "unreadable request");
        }
        catch (KeysUnavailableException)
        {
            return Refused(HttpStatusCode.ServiceUnavailable, "no signing keys yet");
        }
    }

    // A call without any token, from this very machine, while a developer allowed it.
    private bool IsTrustedNeighbour(HttpContext context) =>
        options.Value.AllowUnauthenticatedLoopback
        && environment.IsDevelopment()
        && context.Request.Headers.Authorization.Count == 0
        // A web page can make a browser of this machine call us, but not with this type and unasked.
        && context.Request.HasJsonContentType()
        && context.Connection.RemoteIpAddress is { } caller
        && IPAddress.IsLoopback(caller);

    private static bool IsLocal(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && ServiceHosts.IsLocal(uri);

    private static async Task<Activity?> ReadAsync(HttpContext context)
    {
        // Kestrel then answers 413 by itself, also to a body whose length nobody told beforehand.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return TeamsJson.Read<Activity>(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    private InboxAnswer Refused(HttpStatusCode status, string reason)
    {
        Log.CallRefused(logger, (int)status, reason);
        return new InboxAnswer(status, []);
    }
}
