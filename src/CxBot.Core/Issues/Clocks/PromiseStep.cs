using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Somebody in charge writes down what the customer was promised, and by when.</summary>
internal static partial class PromiseStep
{
    // A later day is hardly a promise about this issue; a day without a time ends with its work.
    private static readonly MomentField Due = new("when", ClocksTexts.PromiseWhen, MostDays: 90, Hour: new TimeOnly(17, 0));

    public static MomentStep Step { get; } =
        new()
        {
            Act = IssueAct.Promise,
            FormId = "issue.promise",
            When = Due,
            Words = new WordsField("what", ClocksTexts.PromiseWhat, ClocksTexts.PromiseWhatHint, ClocksTexts.PromiseWhatMissing),
            Title = ClocksTexts.PromiseTitle,
            Save = ClocksTexts.PromiseSave,
            Cut = Cut,
            Move = (issue, what, due, turn) => issue.MakePromise(turn.Actor.Id, what, due, turn.Now),
            Said = ClocksTexts.Promised,
        };

    // "a new one by hand by Friday": the last "by" before a moment that can be read parts the two.
    private static (string What, string When) Cut(string typed, Turn turn)
    {
        foreach (var by in By().Matches(typed).Reverse())
        {
            var when = typed[(by.Index + by.Length)..].Trim();
            if (Due.Read(when, turn) is not null)
                return (typed[..by.Index].Trim(), when);
        }
        return (typed, "");
    }

    [GeneratedRegex(@"(?<=^|\s)by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
