using Microsoft.Extensions.Logging;

namespace CxBot.Web;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Error, "The page {Path} failed, reference {Reference}")]
    public static partial void PageFailed(this ILogger logger, Exception exception, string path, string reference);
}
