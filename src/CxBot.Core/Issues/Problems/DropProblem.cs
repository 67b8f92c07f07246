using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>It was none, or nothing will be done: its issues stand for themselves again.</summary>
internal sealed class DropProblem(CxDb db) : IButton
{
    public const string PressAction = "problem.drop";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        if (await ProblemFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchProblem(key.Number).Reply();
        if (ProblemRules.FaultOfKeeping(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        file.Problem.State = ProblemState.Dropped;
        file.Problem.Revision++;
        foreach (var issue in file.Issues)
        {
            db.Attach(issue);
            issue.ProblemId = null;
        }
        await db.SaveChangesAsync(ct);
        return new Reply.Replace(Card.Of(ProblemsTexts.Dropped(file.Problem.Code)));
    }
}
