using CxBot.Core.Chat;
using CxBot.Core.Issues;

namespace CxBot.Core.HelpDesk;

/// <summary>What people read of systems that the bot speaks with.</summary>
internal static class HelpDeskTexts
{
    /// <summary>What whoever has an issue reads when a survey says no.</summary>
    public static Text NotContent(Issue issue) => Text.Of("HelpDesk.NotContent", issue.Code);

    /// <summary>A line of the status.</summary>
    public static Text Status(StatusOfWebhook one)
    {
        var line = one.Webhook switch
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
        return one.GivenUp == 0 ? line : Text.Of("HelpDesk.StatusGivenUp", line, one.GivenUp);
    }

    /// <summary>A webhook wants nothing more, or nothing reaches it.</summary>
    public static Text Trouble(Webhook webhook) =>
        webhook.StoppedAt is not null
            ? Text.Of("HelpDesk.Stopped", webhook.Host)
            : Text.Of("HelpDesk.Failing", webhook.Host, new Moment(webhook.FailingSince!.Value), webhook.Reason);

    /// <summary>Messages were tried for days.</summary>
    public static Text Lost(Webhook webhook, int count) => Text.Plural("HelpDesk.Lost", count, webhook.Host);

    /// <summary>Messages were refused too often; of which issues, as far as they are to be named.</summary>
    public static Text Refused(Webhook webhook, int count, IEnumerable<string> codes) =>
        Text.Plural("HelpDesk.Refused", count, webhook.Host, HookTimes.MostRefusals, Text.List(codes.Select(Text.Typed)));
}
