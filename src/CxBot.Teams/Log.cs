using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The keys that sign what Teams sends could not be fetched; known ones stay in force.")]
    public static partial void KeysNotFetched(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "A call to /api/messages was refused with {Status}: {Reason}.")]
    public static partial void CallRefused(ILogger logger, int status, string reason);

    [LoggerMessage(3, LogLevel.Error, "No token for the Bot Connector ({Reason}). {Mend}")]
    public static partial void NoToken(ILogger logger, string reason, string mend);

    [LoggerMessage(4, LogLevel.Warning, "A message was not delivered: {Reason}")]
    public static partial void NotDelivered(ILogger logger, string reason);

    [LoggerMessage(5, LogLevel.Information, "A person was not looked up: {Reason}")]
    public static partial void NotLookedUp(ILogger logger, string reason);

    [LoggerMessage(6, LogLevel.Debug, "Activity {ActivityId} of type {Type} {Name} answered {Status}.")]
    public static partial void Answered(ILogger logger, string? activityId, string? type, string? name, int status);

    [LoggerMessage(7, LogLevel.Warning, "Activity {ActivityId} took too long; its answer follows as a message.")]
    public static partial void AnswerFollows(ILogger logger, string? activityId);

    [LoggerMessage(8, LogLevel.Error, "The answer to activity {ActivityId} was not posted; what it is about is kept.")]
    public static partial void AnswerLost(ILogger logger, string? activityId, Exception? fault);

    [LoggerMessage(9, LogLevel.Information, "Teams: the registration works as {AppType}, with tokens from {Tenant}.")]
    public static partial void TokenAcquired(ILogger logger, TeamsAppType appType, string tenant);

    [LoggerMessage(
        10,
        LogLevel.Error,
        "The Bot Connector does not take our token, though Entra gave it. Compare the Azure Bot's Bot Type and App Tenant ID with Teams:AppType and Teams:TenantId, and see that its channel Microsoft Teams is on."
    )]
    public static partial void TokenNotTaken(ILogger logger);

    [LoggerMessage(11, LogLevel.Warning, "A roster was not read to its end: {Reason}")]
    public static partial void RosterNotRead(ILogger logger, string reason);

    [LoggerMessage(12, LogLevel.Warning, "Search {ActivityId} ({Name}) was not done in time and found nothing.")]
    public static partial void SearchTookTooLong(ILogger logger, string? activityId, string? name);
}
