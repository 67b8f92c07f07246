using System.Text.RegularExpressions;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Somebody in charge wants no reminders of an issue for a while, and says why. Its deadlines stay.</summary>
internal static partial class SnoozeStep
{
    public static MomentStep Step { get; } =
        new()
        {
            Act = IssueAct.Snooze,
            FormId = "issue.snooze",
            When = new MomentField("until", ClocksTexts.SnoozeUntil, MostDays: 30, Hour: new TimeOnly(9, 0)),
            Words = new WordsField("reason", ClocksTexts.SnoozeReason, ClocksTexts.SnoozeReasonHint, ClocksTexts.SnoozeReasonMissing),
            WhenComesFirst = true,
            Title = ClocksTexts.SnoozeTitle,
            Save = ClocksTexts.SnoozeSave,
            Cut = (typed, _) => Cut(typed),
            Move = (issue, reason, until, turn) => issue.Snooze(turn.Actor.Id, until, reason, turn.Now),
            Said = ClocksTexts.Snoozed,
        };

    // "until fri because the part comes then", in either order.
    private static (string Reason, string Until) Cut(string typed)
    {
        var because = Because().Match(typed);
        var (head, tail) = because.Success ? (typed[..because.Index], typed[(because.Index + because.Length)..]) : (typed, "");
        var until = Until().Match(head) is { Success: true } word ? head[(word.Index + word.Length)..] : head;
        return (tail.Trim(), until.Trim(' ', ','));
    }

    [GeneratedRegex(@"(?<=^|[\s,])because\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Because();

    [GeneratedRegex(@"(?<=^|\s)until\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
