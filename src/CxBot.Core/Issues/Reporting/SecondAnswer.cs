using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Reporting;

/// <summary>
/// The same question answered a second time: the form comes back with everything typed and asks whether to add it to the issue
/// that stands, or to report another.
/// </summary>
internal static class SecondAnswer
{
    private const string Field = "again";
    private const string Add = "add";
    private const string Another = "another";

    /// <summary>The issue that the actor made of this question before, if any.</summary>
    public static async Task<IssueFile?> EarlierAsync(CxDb db, Turn turn, ReportOrigin origin)
    {
        var number =
            origin.Question.Length == 0
                ? 0
                : await db
                    .Issues.Where(issue => issue.Question == origin.Question && issue.ReporterId == turn.Actor.Id)
                    .Select(issue => issue.Number)
                    .SingleOrDefaultAsync();
        return number == 0 ? null : await IssueFile.FindAsync(db, turn, number);
    }

    /// <summary>Whether they said to report another one.</summary>
    public static bool IsAnother(FormAnswers answers) => answers[Field] == Another;

    /// <summary>Adds it to the earlier issue if they said so, else asks.</summary>
    public static async Task<Reply> AnswerAsync(CxDb db, Turn turn, IssueFile earlier, Form form, FormAnswers answers, string story)
    {
        if (answers[Field] == Add)
            return await NoteStep.RunAsync(db, turn, IssueKey.Of(earlier.Issue), story);
        var ask = new ChoiceField(Field, ReportTexts.Already(earlier.Issue), [.. Choices(earlier, turn.Actor)]) { Expanded = true };
        var asked = form with { Fields = [ask, .. form.Fields] };
        return new Reply.Fix(asked.With(answers), new Dictionary<string, Text> { [Field] = ReportTexts.AlreadyChoose });
    }

    // Guests write no notes, and what is closed takes none.
    private static IEnumerable<Choice> Choices(IssueFile earlier, Colleague actor)
    {
        if (IssueRules.Fault(earlier, IssueAct.Note, actor) is null)
            yield return new Choice(Add, ReportTexts.AddTo(earlier.Issue.Code));
        yield return new Choice(Another, ReportTexts.ReportAnother);
    }
}
