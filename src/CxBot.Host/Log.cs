namespace CxBot.Host;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The scheduled task {Task} failed and will be tried again")]
    public static partial void TaskFailed(this ILogger logger, Exception exception, string task);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "Tokens in the database are protected by keys that stand beside them: set Storage:KeyEncryptionKey (openssl rand -base64 32), so that a copy of the database alone is no use to anybody"
    )]
    public static partial void KeysNotWrapped(this ILogger logger);
}
