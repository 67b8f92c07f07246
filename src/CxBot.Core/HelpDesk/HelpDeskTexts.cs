using CxBot.Core.Chat;
using CxBot.Core.Issues;

namespace CxBot.Core.HelpDesk;

/// <summary>What people read of systems that the bot speaks with.</summary>
internal static class HelpDeskTexts
{
    /// <summary>What whoever has an issue reads when a survey says no.</summary>
    public static Text NotContent(Issue issue) => Text.Of("HelpDesk.NotContent", issue.Code);

    /// <summary>A line of the status.</summary>
    public static Text Status(StatusOfWebhook one) =>
        one.Webhook switch
        {
            { StoppedAt: not null } => Text.Of("HelpDesk.StatusStopped", one.Webhook.Host),
            { FailingSince: { } since } => Text.Of(
                "HelpDesk.StatusFailing",
                one.Webhook.Host,
                new Moment(since),
                one.Webhook.Reason,
                one.Waiting
            ),
            _ => Text.Of("HelpDesk.StatusWell", one.Webhook.Host, one.Waiting),
        };

    /// <summary>What is wrong with a webhook; null when nothing is, or it was told.</summary>
    /// <param name="webhook">Which.</param>
    /// <param name="lost">How many messages were given up.</param>
    /// <param name="isNew">Whether that it stopped, or fails, is to be told.</param>
    public static Text? Trouble(Webhook webhook, int lost, bool isNew) =>
        lost > 0 ? Text.Plural("HelpDesk.Lost", lost, webhook.Host, webhook.Reason)
        : !isNew ? null
        : webhook.StoppedAt is not null ? Text.Of("HelpDesk.Stopped", webhook.Host)
        : Text.Of("HelpDesk.Failing", webhook.Host, new Moment(webhook.FailingSince!.Value), webhook.Reason);
}
