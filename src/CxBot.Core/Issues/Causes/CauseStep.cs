using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Causes;

/// <summary>Whoever has an issue writes down what the customer really needed, and why it happened; as often as they learn more.</summary>
internal static class CauseStep
{
    public const string FormId = "issue.cause";
    public const string NeedField = "need";

    private const int MostCharacters = 1_000;

    /// <summary>Opens the form; words that came with it stand in it as what the customer needed.</summary>
    public static async Task<Reply> OpenAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Explain, turn.Actor) is { } refusal)
            return refusal.Reply();
        var words = TypedWords.Read(typed, turn.Mentioned).Text;
        return new Reply.Ask(Form(key, file.Issue, words.Length > 0 ? words : file.Issue.Need));
    }

    /// <summary>Takes the form.</summary>
    public static async Task<Reply> SendAsync(CxDb db, Turn turn, IssueKey key, FormAnswers answers)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Explain, turn.Actor) is { } refusal)
            return refusal.Reply();
        if (answers[NeedField].Length is var length and > MostCharacters)
            return new Reply.Fix(
                Form(key, file.Issue, "").With(answers),
                new Dictionary<string, Text> { [NeedField] = ChatTexts.TooLong(length, MostCharacters) }
            );
        var need = TypedWords.Read(answers[NeedField], turn.Mentioned);
        var lines = file.Issue.Explain(turn.Actor.Id, need.Text, answers, turn.Now);
        if (lines.Count == 0)
            return StepAnswer.Of(file, key, turn, CausesTexts.Unchanged(file.Issue), need);
        await IssueNews.KeepAsync(db, file, [.. lines]);
        // That a colleague did not treat a customer well is not for everybody to read.
        if (
            file.Issue.Cause == IssueCause.Treatment
            && lines.Any(line => line.Kind == IssueEventKind.CauseSaid)
            && await RestrictStep.OfferAsync(db, turn, file) is { } offer
        )
            return StepAnswer.Say(CausesTexts.Kept(file.Issue), need, offer);
        return StepAnswer.Of(file, key, turn, CausesTexts.Kept(file.Issue), need);
    }

    private static Form Form(IssueKey key, Issue issue, string need) =>
        new(
            FormId,
            CausesTexts.FormTitle(issue),
            StepFormTexts.Save,
            [
                new TextField(NeedField, CausesTexts.Need)
                {
                    Multiline = true,
                    Optional = true,
                    Value = Ellipsis.Shorten(need, MostCharacters),
                    Hint = CausesTexts.NeedHint,
                    MaxLength = MostCharacters,
                },
                CauseField.Of(issue),
            ]
        )
        {
            State = key.ToString(),
        };
}
