using Microsoft.Extensions.Logging;

namespace CxBot.Core;

/// <summary>What Core logs: ids and kinds, never what anybody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Handling {Inbound} failed; told the user reference {Reference}")]
    public static partial void HandlerFailed(this ILogger logger, Exception exception, string inbound, string reference);

    [LoggerMessage(2, LogLevel.Error, "The apology with reference {Reference} could not be written")]
    public static partial void ApologyFailed(this ILogger logger, Exception exception, string reference);
}
