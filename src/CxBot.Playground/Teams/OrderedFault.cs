namespace CxBot.Playground.Teams;

/// <summary>What the Bot Connector shall answer.</summary>
/// <param name="Status">HTTP status, e.g. 403 or 429.</param>
/// <param name="Code">E.g. "ConversationBlockedByUser"; null for a body without a code.</param>
internal sealed record OrderedFault(int Status, string? Code = null)
{
    /// <summary>The sentence beside the code; Teams hides a code of its own in some.</summary>
    public string Message { get; init; } = "Ordered in the playground.";

    /// <summary>Seconds for the header Retry-After; null for none.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>How many calls get it.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Calls about this conversation only; null for all.</summary>
    public string? Conversation { get; init; }
}
