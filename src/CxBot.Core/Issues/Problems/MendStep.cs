using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>The fix is done; without words the form asks what changed.</summary>
internal static class MendStep
{
    public const string FormId = "problem.fixed";
    public const string ChangedField = "changed";

    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await ProblemFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchProblem(key.Number).Reply();
        if (ProblemRules.FaultOfKeeping(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var changed = TypedWords.Read(typed, turn.Mentioned);
        if (changed.Text.Length == 0)
            return new Reply.Ask(Form(file.Problem));
        var told = await ProblemDesk.MendAsync(db, file, changed.Text, turn.Now);
        return StepAnswer.Say(ProblemsTexts.Told(told, file.Problem.Code), changed);
    }

    private static Form Form(Problem problem) =>
        new(
            FormId,
            ProblemsTexts.FormFixed(problem.Code),
            ProblemsTexts.Save,
            [
                new TextField(ChangedField, ProblemsTexts.WhatChanged)
                {
                    Multiline = true,
                    MaxLength = ProblemForm.MostCharacters,
                    Hint = ProblemsTexts.WhatChangedHint,
                },
            ]
        )
        {
            State = IssueKey.Of(problem).ToString(),
        };
}
