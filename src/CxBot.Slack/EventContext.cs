using CxBot.Core.Chat;

namespace CxBot.Slack;

/// <summary>What an event's envelope says.</summary>
/// <param name="Workspace">Whose installation sees it.</param>
/// <param name="BotUser">The bot's own user id there, if known.</param>
/// <param name="EventId">The same for each delivery of the event.</param>
internal sealed record EventContext(string Workspace, string? BotUser, string EventId)
{
    /// <summary>The emoji that asks about a message, see <see cref="SlackOptions.IssueEmoji"/>.</summary>
    public string IssueEmoji { get; init; } = "";

    // Slackbot, where the bot's own id is not known: neither is anybody's colleague.
    public Account Bot => SlackTranslator.Account(Workspace, BotUser ?? "USLACKBOT");

    public string ReceiptKey => $"slack:event:{EventId}";
}
