using System.Net;

namespace CxBot.Teams;

/// <summary>The Bot Connector's "no".</summary>
/// <param name="call">What was asked, e.g. "POST activities".</param>
/// <param name="status">HTTP status.</param>
/// <param name="code">Its code, e.g. "BotNotInConversationRoster"; the status when it names none.</param>
/// <param name="retryAfter">How long it asks us to wait, where it says.</param>
/// <param name="trace">Microsoft's id of the call (the header MS-CV), which its support asks for.</param>
internal sealed class ConnectorException(string call, HttpStatusCode status, string code, TimeSpan? retryAfter = null, string? trace = null)
    : Exception($"{call} was refused: {(int)status} {code}{(trace is null ? "" : $" (MS-CV {trace})")}.")
{
    public HttpStatusCode Status => status;
    public string Code => code;
    public TimeSpan? RetryAfter => retryAfter;
}
