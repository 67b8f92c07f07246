using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CxBot.Core.Outbox;
using CxBot.Teams.Tokens;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Classes the connector's answers: what is final, what may be tried again, and what nobody can tell.</summary>
internal static class TeamsErrors
{
    private static readonly TimeSpan AfterThrottling = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterCollision = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan UntilSomebodyMendsIt = TimeSpan.FromMinutes(2);

    /// <summary>The connector's refusal as an exception.</summary>
    public static ConnectorException Refusal(string call, HttpResponseMessage response, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        new(
            call,
            response.StatusCode,
            Code(body) ?? $"{(int)response.StatusCode}",
            Wait(response.Headers.RetryAfter, now),
            response.Headers.TryGetValues("MS-CV", out var trace) ? trace.FirstOrDefault() : null
        );

    /// <summary>What became of a post; an edit may be repeated without harm, a post might then stand there twice.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="isEdit">Whether a message of ours was to be changed.</param>
    /// <param name="isPrivate">Whether it was for a person's one-to-one chat.</param>
    public static Delivery Class(Exception fault, bool isEdit, bool isPrivate) =>
        fault switch
        {
            ConnectorException refused => Class(refused, isEdit, isPrivate),
            TokenUnavailableException { IsPassing: true } => new Delivery.Later(AfterOutage, WholeWorkspace: true),
            TokenUnavailableException => new Delivery.Later(UntilSomebodyMendsIt, WholeWorkspace: true),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
                new Delivery.Later(AfterOutage, WholeWorkspace: true),
            _ => isEdit ? new Delivery.Later(AfterOutage) : new Delivery.Unclear(fault.GetType().Name),
        };

    private static Delivery Class(ConnectorException refused, bool isEdit, bool isPrivate) =>
        refused.Status switch
        {
            HttpStatusCode.TooManyRequests => new Delivery.Later(refused.RetryAfter ?? AfterThrottling),
            HttpStatusCode.PreconditionFailed => new Delivery.Later(refused.RetryAfter ?? AfterCollision),
            // A fresh token was refused too: the registration is wrong, for every conversation.
            HttpStatusCode.Unauthorized => new Delivery.Later(UntilSomebodyMendsIt, WholeWorkspace: true),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => isEdit
                ? new Delivery.Later(refused.RetryAfter ?? AfterOutage)
                : new Delivery.Unclear(refused.Code, refused.RetryAfter),
            HttpStatusCode.RequestTimeout when !isEdit => new Delivery.Unclear(refused.Code),
            HttpStatusCode.RequestTimeout => new Delivery.Later(AfterOutage),
            HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.MethodNotAllowed when isEdit => new Delivery.Gone(
                refused.Code
            ),
            // The rest is final, 500 too: Teams asks not to repeat it.
            _ => new Delivery.Refused(refused.Code, Because(refused, isPrivate)),
        };

    private static RefusedBecause Because(ConnectorException refused, bool isPrivate) =>
        (refused.Status, refused.Code) switch
        {
            // A policy of the tenant, or a right of ours that somebody took away.
            (HttpStatusCode.Forbidden, "BotDisabledByAdmin" or "NotEnoughPermissions") => RefusedBecause.Permission,
            (
                HttpStatusCode.Forbidden,
                "BotNotInConversationRoster"
                    or "ConversationBlockedByUser"
                    or "MessageWritesBlocked"
                    or "ForbiddenOperationException"
            )
            or (HttpStatusCode.NotFound, "ConversationNotFound") => isPrivate ? RefusedBecause.Person : RefusedBecause.Conversation,
            _ => RefusedBecause.Message,
        };

    private static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now) =>
        header?.Delta ?? (header?.Date is { } date && date > now ? date - now : null);

    private static string? Code(ReadOnlySpan<byte> body)
    {
        try
        {
            if (body.IsEmpty || TeamsJson.Read<ErrorAnswer>(body)?.Error is not { } error)
                return null;
            // "Blocked or uninstalled" hides as JSON in the message of a plain code.
            return error.Message is ['{', ..] json ? TeamsJson.Read<ErrorSubCode>(json)?.SubCode ?? error.Code : error.Code;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
