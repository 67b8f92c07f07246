using CxBot.Host.Protection;

namespace CxBot.Host;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The scheduled task {Task} failed and will be tried again")]
    public static partial void TaskFailed(this ILogger logger, Exception exception, string task);

    [LoggerMessage(2, LogLevel.Warning, KeyEncryption.NotSet)]
    public static partial void KeysNotWrapped(this ILogger logger);
}
