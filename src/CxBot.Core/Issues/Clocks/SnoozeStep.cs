using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Somebody in charge wants no reminders of an issue for a while, and says why. Its deadlines stay.</summary>
internal static partial class SnoozeStep
{
    public const string FormId = "issue.snooze";
    public const string UntilField = "until";
    public const string ReasonField = "reason";

    private const int MostDays = 30;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>"until fri because the part comes then", in either order; what can't be read so opens the form.</summary>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Snooze, turn.Actor) is { } refusal)
            return refusal.Reply();
        var (until, reason) = Cut(MentionMarks.Fill(typed, turn.Mentioned).Trim());
        if (reason.Length == 0 || Fault(until, turn) is not null)
            return new Reply.Ask(Form(key, file.Issue, until, reason));
        return await KeepAsync(db, turn, key, file, until, reason);
    }

    /// <summary>Takes the form.</summary>
    public static async Task<Reply> SendAsync(CxDb db, Turn turn, IssueKey key, FormAnswers answers)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Snooze, turn.Actor) is { } refusal)
            return refusal.Reply();
        var faults = new Dictionary<string, Text>();
        if (Fault(answers[UntilField], turn) is { } fault)
            faults[UntilField] = fault;
        if (answers[ReasonField].Trim().Length == 0)
            faults[ReasonField] = ClocksTexts.SnoozeReasonMissing;
        return faults.Count > 0
            ? new Reply.Fix(Form(key, file.Issue, "", "").With(answers), faults)
            : await KeepAsync(db, turn, key, file, answers[UntilField], answers[ReasonField]);
    }

    private static async Task<Reply> KeepAsync(CxDb db, Turn turn, IssueKey key, IssueFile file, string until, string reason)
    {
        var words = TypedWords.Read(reason, turn.Mentioned);
        await IssueNews.KeepAsync(db, file, file.Issue.Snooze(turn.Actor.Id, Read(until, turn)!.Value, words.Text, turn.Now));
        return StepAnswer.Of(file, key, turn, ClocksTexts.Snoozed(file), words);
    }

    private static Form Form(IssueKey key, Issue issue, string until, string reason) =>
        new(
            FormId,
            ClocksTexts.SnoozeTitle(issue.Code),
            ClocksTexts.SnoozeSave,
            [
                new TextField(UntilField, ClocksTexts.SnoozeUntil)
                {
                    Value = until,
                    Hint = ClocksTexts.WhenHint,
                    MaxLength = 60,
                },
                new TextField(ReasonField, ClocksTexts.SnoozeReason)
                {
                    Value = reason,
                    Hint = ClocksTexts.SnoozeReasonHint,
                    MaxLength = 300,
                },
            ]
        )
        {
            State = key.ToString(),
        };

    private static Text? Fault(string until, Turn turn) =>
        Read(until, turn) switch
        {
            null => ClocksTexts.WhenUnreadable,
            { } moment when moment <= turn.Now => ClocksTexts.WhenPassed,
            { } moment when moment > turn.Now.AddDays(MostDays) => ClocksTexts.WhenTooLate(MostDays),
            _ => null,
        };

    private static DateTime? Read(string until, Turn turn) =>
        MomentWords.Read(until, turn.Now, turn.Actor.TimeZone, turn.Actor.Language, Morning);

    private static (string Until, string Reason) Cut(string typed)
    {
        var because = Because().Match(typed);
        var (head, tail) = because.Success ? (typed[..because.Index], typed[(because.Index + because.Length)..]) : (typed, "");
        var until = Until().Match(head) is { Success: true } word ? head[(word.Index + word.Length)..] : head;
        return (until.Trim(' ', ','), tail.Trim());
    }

    [GeneratedRegex(@"(?<=^|[\s,])because\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Because();

    [GeneratedRegex(@"(?<=^|\s)until\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
