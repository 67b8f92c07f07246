namespace CxBot.Playground;

/// <summary>What the bot's endpoint said, or why it said nothing.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Body">As text, empty when there was none.</param>
/// <param name="Silence">Slack's words for no answer: <c>http_timeout</c> or <c>connection_failed</c>; null otherwise.</param>
internal sealed record BotAnswer(int Status, string Body = "", string? Silence = null)
{
    public string? MediaType { get; init; }

    /// <summary>Asks Slack not to send a refused event again.</summary>
    public bool NoRetry { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Slack's reason for sending an event again.</summary>
    public string RetryReason => Silence ?? "http_error";
}
