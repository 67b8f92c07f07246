using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Outbox;
using Microsoft.Extensions.Logging;

namespace CxBot.Core;

/// <summary>What Core logs: ids and kinds, never what anybody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Handling {Inbound} failed; told the user reference {Reference}")]
    public static partial void HandlerFailed(this ILogger logger, Exception exception, string inbound, string reference);

    [LoggerMessage(2, LogLevel.Error, "The apology with reference {Reference} could not be written")]
    public static partial void ApologyFailed(this ILogger logger, Exception exception, string reference);

    [LoggerMessage(10, LogLevel.Error, "Looking for messages to send failed")]
    public static partial void SenderFailed(this ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "The lane of workspace {WorkspaceId} failed")]
    public static partial void LaneFailed(this ILogger logger, Exception exception, long workspaceId);

    [LoggerMessage(12, LogLevel.Warning, "A send ended in an exception")]
    public static partial void SendFailed(this ILogger logger, Exception exception);

    [LoggerMessage(13, LogLevel.Debug, "Message {Id} ({Kind}) stands after {Age}")]
    public static partial void Delivered(this ILogger logger, long id, OutboxKind kind, TimeSpan age);

    [LoggerMessage(14, LogLevel.Information, "Message {Id} waits {Wait}")]
    public static partial void Postponed(this ILogger logger, long id, TimeSpan wait);

    [LoggerMessage(15, LogLevel.Warning, "Message {Id} ({Kind}) was given up: {Reason}")]
    public static partial void NotDelivered(this ILogger logger, long id, OutboxKind kind, string reason);

    [LoggerMessage(16, LogLevel.Error, "Nothing can be sent in workspace {WorkspaceId} until it is set up again: {Reason}")]
    public static partial void WorkspaceStopped(this ILogger logger, long workspaceId, string reason);

    [LoggerMessage(17, LogLevel.Warning, "Change {Id} ({Kind}) of issue {IssueId} did not reach its webhook: {Reason}, try {Attempts}")]
    public static partial void HookFailed(this ILogger logger, long id, IssueEventKind kind, long issueId, string reason, int attempts);

    [LoggerMessage(18, LogLevel.Error, "Sending to webhooks failed; it goes on")]
    public static partial void HooksFailed(this ILogger logger, Exception exception);

    [LoggerMessage(19, LogLevel.Warning, "HelpDesk:{Section} names the organisation {Organisation}, which is not here. {Choices}")]
    public static partial void NoSuchOrganisation(this ILogger logger, string section, string organisation, string choices);

    [LoggerMessage(20, LogLevel.Error, "Clock {Id} ({Kind}) of issue {IssueId} failed; it is tried again")]
    public static partial void ClockFailed(this ILogger logger, Exception exception, long id, IssueClockKind kind, long issueId);

    [LoggerMessage(21, LogLevel.Error, "What is due in channel {ChannelId} could not be planned or posted; it is tried again")]
    public static partial void ChannelFailed(this ILogger logger, Exception exception, long channelId);
}
