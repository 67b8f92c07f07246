namespace CxBot.Host;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The scheduled task {Task} failed and will be tried again")]
    public static partial void TaskFailed(this ILogger logger, Exception exception, string task);
}
