using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxBot.Playground.Teams;

/// <summary>The addresses of the Bot Connector and of what its tokens need.</summary>
internal static class ConnectorEndpoints
{
    private const string Conversation = "/v3/conversations/{conversation}";
    private const string Activity = $"{Conversation}/activities/{{activity}}";

    public static void Map(IEndpointRouteBuilder teams)
    {
        teams.MapGet("/.well-known/openidconfiguration", (SigningKey key) => Results.Json(key.Metadata()));
        teams.MapGet(
            $"/entra/{HarbourAndPine.TenantId}/v2.0/.well-known/openid-configuration",
            (SigningKey key) => Results.Json(key.EntraMetadata())
        );
        teams.MapGet("/.well-known/keys", (SigningKey key) => Results.Json(key.Keys()));
        teams.MapPost(
            "/{tenant}/oauth2/v2.0/token",
            (string tenant, TokenEndpoint endpoint, HttpRequest request) => endpoint.AnswerAsync(tenant, request)
        );

        var v3 = teams.MapGroup("").AddEndpointFilter(GuardAsync);
        v3.MapPost("/v3/conversations", OpenAsync);
        v3.MapPost(
            $"{Conversation}/activities",
            (string conversation, bool? isTargetedActivity, ConnectorMessages messages, HttpRequest request) =>
                isTargetedActivity == true
                    ? PostTargetedAsync(conversation, messages, request)
                    : PostAsync(conversation, null, messages, request)
        );
        v3.MapPost(
            Activity,
            (string conversation, string activity, ConnectorMessages messages, HttpRequest request) =>
                PostAsync(conversation, activity, messages, request)
        );
        v3.MapPut(Activity, UpdateAsync);
        v3.MapDelete(Activity, DeleteAsync);
        v3.MapGet(
            $"{Conversation}/members/{{member}}",
            (string conversation, string member, ConnectorMembers members) => Results.Json(members.One(conversation, member))
        );
        v3.MapGet(
            $"{Conversation}/pagedmembers",
            (string conversation, int? pageSize, string? continuationToken, ConnectorMembers members) =>
                Results.Json(members.Page(conversation, pageSize, continuationToken))
        );
        v3.MapGet("/v3/teams/{team}", (string team, ConnectorMembers members) => Results.Json(members.Team(team)));
        v3.MapGet("/v3/teams/{team}/conversations", (string team, ConnectorMembers members) => Results.Json(members.Channels(team)));
    }

    private static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        context.Response.Headers["MS-CV"] = Guid.NewGuid().ToString("N");
        var services = context.RequestServices;
        if (services.GetService(typeof(BotTokens)) is not BotTokens tokens || !tokens.Accepts(context.Request.Headers.Authorization))
            return Results.Json(new { message = "Authorization has been denied for this request." }, statusCode: 401);
        if (
            services.GetService(typeof(ConnectorFaults)) is ConnectorFaults faults
            && faults.Take(context.Request.RouteValues["conversation"] as string) is { } fault
        )
            return Ordered(context, fault);
        try
        {
            return await next(invocation);
        }
        catch (ConnectorRefusal refusal)
        {
            if (refusal.Status is 400 or 413)
                ((Notices)services.GetService(typeof(Notices))!).Add($"Teams refused an activity: {refusal.Code}, {refusal.Message}");
            return Results.Json(new { error = new { code = refusal.Code, message = refusal.Message } }, statusCode: refusal.Status);
        }
    }

    private static IResult Ordered(HttpContext context, OrderedFault fault)
    {
        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return fault.Code is null
            ? Results.Json(new { message = fault.Message }, statusCode: fault.Status)
            : Results.Json(new { error = new { code = fault.Code, message = fault.Message } }, statusCode: fault.Status);
    }

    private static async Task<IResult> OpenAsync(ConnectorMessages messages, HttpRequest request)
    {
        var (id, activityId) = await messages.OpenAsync(await BodyAsync(request));
        var answer = new JsonObject { ["id"] = id };
        if (activityId is not null)
            answer["activityId"] = activityId;
        return Results.Json(answer, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> PostAsync(string conversation, string? replyTo, ConnectorMessages messages, HttpRequest request)
    {
        var id = await messages.PostAsync(conversation, replyTo, await BodyAsync(request));
        return id is null
            ? Results.StatusCode(StatusCodes.Status202Accepted)
            : Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> PostTargetedAsync(string conversation, ConnectorMessages messages, HttpRequest request) =>
        Results.Json(new { id = await messages.PostTargetedAsync(conversation, await BodyAsync(request)) }, statusCode: 201);

    private static async Task<IResult> UpdateAsync(string conversation, string activity, ConnectorMessages messages, HttpRequest request)
    {
        await messages.UpdateAsync(conversation, activity, await BodyAsync(request));
        return Results.Json(new { id = activity });
    }

    private static async Task<IResult> DeleteAsync(string conversation, string activity, ConnectorMessages messages)
    {
        await messages.DeleteAsync(conversation, activity);
        return Results.Ok();
    }

    private static async Task<JsonElement?> BodyAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return Json.TryParse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
    }
}
