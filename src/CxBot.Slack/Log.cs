using CxBot.Slack.Installing;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>What the Slack adapter tells the operator: codes and ids, never words, names, tokens or addresses that answer.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Slack: the bot is installed in {Workspace}")]
    public static partial void Installed(this ILogger logger, string workspace);

    [LoggerMessage(2, LogLevel.Error, "Slack does not accept the bot token ({Code}): " + SettingsToken.Mend)]
    public static partial void TokenRefused(this ILogger logger, string code);

    [LoggerMessage(3, LogLevel.Warning, "Slack: a request to {Path} was turned away, its signature is {Verdict}")]
    public static partial void TurnedAway(this ILogger logger, string path, SignatureVerdict verdict);

    [LoggerMessage(4, LogLevel.Warning, "Slack: a signed request to {Path} could not be read")]
    public static partial void Unreadable(this ILogger logger, string path);

    [LoggerMessage(5, LogLevel.Debug, "Slack: nothing to do for {Type}")]
    public static partial void NothingToDo(this ILogger logger, string type);

    [LoggerMessage(6, LogLevel.Warning, "Slack: {Type} of a workspace that the token is not for was passed over")]
    public static partial void UnknownWorkspace(this ILogger logger, string type);

    [LoggerMessage(7, LogLevel.Warning, "Slack holds events back: more than it sends in an hour, in minute {Minute}")]
    public static partial void RateLimited(this ILogger logger, long minute);

    [LoggerMessage(41, LogLevel.Information, "Slack: socket {Number} is connected")]
    public static partial void SocketConnected(this ILogger logger, int number);

    [LoggerMessage(42, LogLevel.Information, "Slack: socket {Number} is renewed ({Reason})")]
    public static partial void SocketRenewed(this ILogger logger, int number, string reason);

    [LoggerMessage(43, LogLevel.Warning, "Slack: socket {Number} is down ({Reason}); next try in {Seconds} s")]
    public static partial void SocketDown(this ILogger logger, int number, string reason, int seconds);

    [LoggerMessage(
        44,
        LogLevel.Error,
        "Slack: Socket Mode has stopped, because Slack says {Code}. Nothing is received until it is mended and the bot started again: {Mend}"
    )]
    public static partial void SocketModeOver(this ILogger logger, string code, string mend);

    [LoggerMessage(45, LogLevel.Warning, "Slack: a {Kind} frame of {Bytes} bytes was passed over")]
    public static partial void FramePassedOver(this ILogger logger, string kind, long bytes);

    [LoggerMessage(46, LogLevel.Warning, "Slack: an envelope of kind {Type} could not be read")]
    public static partial void EnvelopeUnreadable(this ILogger logger, string type);

    [LoggerMessage(47, LogLevel.Warning, "Slack: an answer came too late for its socket ({Reason})")]
    public static partial void AnswerNotSent(this ILogger logger, string reason);

    [LoggerMessage(48, LogLevel.Warning, "Slack: an envelope of kind {Type} was not acknowledged, so that Slack sends it again")]
    public static partial void NotAcknowledged(this ILogger logger, string type);

    [LoggerMessage(8, LogLevel.Warning, "Slack refused {Method}: {Code} (scope needed: {Needed})")]
    public static partial void SendRefused(this ILogger logger, string method, string code, string? needed);

    [LoggerMessage(9, LogLevel.Error, "Slack would not draw the blocks of {Method}: {Code} {Explanations}")]
    public static partial void BlocksRefused(this ILogger logger, string method, string code, string explanations);

    [LoggerMessage(10, LogLevel.Warning, "Slack refused a reply by {Method}: {Code} (scope needed: {Needed})")]
    public static partial void ReplyRefused(this ILogger logger, string method, string code, string? needed);

    [LoggerMessage(11, LogLevel.Warning, "Slack did not open a form: {Code} (too late: {TooLate}) {Explanations}")]
    public static partial void FormNotOpened(this ILogger logger, string code, bool tooLate, string explanations);

    [LoggerMessage(12, LogLevel.Warning, "Slack did not take an answer at its response URL: HTTP {Status}")]
    public static partial void ResponseUrlRefused(this ILogger logger, int status);

    [LoggerMessage(13, LogLevel.Warning, "Slack's response URL did not answer: {Error}")]
    public static partial void ResponseUrlFailed(this ILogger logger, HttpRequestError error);

    [LoggerMessage(14, LogLevel.Warning, "Slack did not say who somebody is: {Code} (scope needed: {Needed})")]
    public static partial void ProfileRefused(this ILogger logger, string code, string? needed);

    [LoggerMessage(15, LogLevel.Error, "Slack: work after an answer failed")]
    public static partial void FollowUpFailed(this ILogger logger, Exception exception);

    [LoggerMessage(16, LogLevel.Warning, "Slack: work after an answer was cut short, because the bot had to stop")]
    public static partial void FollowUpCut(this ILogger logger);

    [LoggerMessage(17, LogLevel.Warning, "Slack has not said whose token it is ({Code}); the bot works on and asks again")]
    public static partial void WhoseTokenUnknown(this ILogger logger, string code);

    [LoggerMessage(
        30,
        LogLevel.Error,
        "Slack: a kept token can't be read with the keys at hand: check Storage:KeyEncryptionKey, or install the app again"
    )]
    public static partial void TokenUnreadable(this ILogger logger);

    [LoggerMessage(31, LogLevel.Information, "Slack: the token of {Workspace} was renewed")]
    public static partial void Renewed(this ILogger logger, string workspace);

    [LoggerMessage(32, LogLevel.Error, "Slack did not renew the token of {Workspace}: {Code}")]
    public static partial void NotRenewed(this ILogger logger, string workspace, string code);

    [LoggerMessage(33, LogLevel.Information, "Slack: the app was installed in {Workspace} (let in: {Admitted})")]
    public static partial void AppInstalled(this ILogger logger, string workspace, bool admitted);

    [LoggerMessage(34, LogLevel.Warning, "Slack: an installation was not finished: {Code}")]
    public static partial void NotInstalled(this ILogger logger, string code);

    [LoggerMessage(35, LogLevel.Warning, "Slack: the installation in {Workspace} has ended: {Reason}")]
    public static partial void InstallationEnded(this ILogger logger, string workspace, string reason);
}
