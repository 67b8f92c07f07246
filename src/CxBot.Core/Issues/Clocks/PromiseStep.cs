using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Somebody in charge writes down what the customer was promised, and by when.</summary>
internal static partial class PromiseStep
{
    public const string FormId = "issue.promise";
    public const string WhatField = "what";
    public const string WhenField = "when";

    // A later day is hardly a promise about this issue.
    private const int MostDays = 90;

    private static readonly TimeOnly EndOfDay = new(17, 0);

    /// <summary>"what by when": what can't be read so opens the form.</summary>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Promise, turn.Actor) is { } refusal)
            return refusal.Reply();
        var (what, when) = Cut(MentionMarks.Fill(typed, turn.Mentioned).Trim(), turn);
        if (what.Length == 0 || Fault(when, turn) is not null)
            return new Reply.Ask(Form(key, file.Issue, what, when));
        return await KeepAsync(db, turn, key, file, what, when);
    }

    /// <summary>Takes the form.</summary>
    public static async Task<Reply> SendAsync(CxDb db, Turn turn, IssueKey key, FormAnswers answers)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Promise, turn.Actor) is { } refusal)
            return refusal.Reply();
        var faults = new Dictionary<string, Text>();
        if (answers[WhatField].Trim().Length == 0)
            faults[WhatField] = ClocksTexts.PromiseWhatMissing;
        if (Fault(answers[WhenField], turn) is { } fault)
            faults[WhenField] = fault;
        return faults.Count > 0
            ? new Reply.Fix(Form(key, file.Issue, "", "").With(answers), faults)
            : await KeepAsync(db, turn, key, file, answers[WhatField], answers[WhenField]);
    }

    private static async Task<Reply> KeepAsync(CxDb db, Turn turn, IssueKey key, IssueFile file, string what, string when)
    {
        var words = TypedWords.Read(what, turn.Mentioned);
        await IssueNews.KeepAsync(db, file, file.Issue.MakePromise(turn.Actor.Id, words.Text, Read(when, turn)!.Value, turn.Now));
        return StepAnswer.Of(file, key, turn, ClocksTexts.Promised(file), words);
    }

    private static Form Form(IssueKey key, Issue issue, string what, string when) =>
        new(
            FormId,
            ClocksTexts.PromiseTitle(issue.Code),
            ClocksTexts.PromiseSave,
            [
                new TextField(WhatField, ClocksTexts.PromiseWhat)
                {
                    Value = what,
                    Hint = ClocksTexts.PromiseWhatHint,
                    MaxLength = 300,
                },
                new TextField(WhenField, ClocksTexts.PromiseWhen)
                {
                    Value = when,
                    Hint = ClocksTexts.WhenHint,
                    MaxLength = 60,
                },
            ]
        )
        {
            State = key.ToString(),
        };

    private static Text? Fault(string when, Turn turn) =>
        Read(when, turn) switch
        {
            null => ClocksTexts.WhenUnreadable,
            { } due when due <= turn.Now => ClocksTexts.WhenPassed,
            { } due when due > turn.Now.AddDays(MostDays) => ClocksTexts.WhenTooLate(MostDays),
            _ => null,
        };

    private static DateTime? Read(string when, Turn turn) =>
        MomentWords.Read(when, turn.Now, turn.Actor.TimeZone, turn.Actor.Language, EndOfDay);

    // "a new one by hand by Friday": the last "by" before a moment that can be read parts the two.
    private static (string What, string When) Cut(string typed, Turn turn)
    {
        foreach (var by in By().Matches(typed).Reverse())
        {
            var when = typed[(by.Index + by.Length)..].Trim();
            if (Read(when, turn) is not null)
                return (typed[..by.Index].Trim(), when);
        }
        return (typed, "");
    }

    [GeneratedRegex(@"(?<=^|\s)by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
