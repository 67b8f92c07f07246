namespace CxBot.Slack;

/// <summary>What an event's envelope says.</summary>
/// <param name="Workspace">Whose installation sees it.</param>
/// <param name="BotUser">The bot's own user id there, if known.</param>
/// <param name="EventId">The same for each delivery of the event.</param>
internal sealed record EventContext(string Workspace, string? BotUser, string EventId)
{
    /// <summary>The only emoji of interest, see <see cref="SlackOptions.IssueEmoji"/>.</summary>
    public string IssueEmoji { get; init; } = "";

    public string ReceiptKey => $"slack:event:{EventId}";
}
