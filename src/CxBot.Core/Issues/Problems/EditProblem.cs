using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>New problem, or edit one: opens the form.</summary>
internal sealed class EditProblem(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = ProblemForm.Id;

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        if (key.Number == 0)
            return new Reply.Ask(await ProblemForm.BuildAsync(db, turn, problem: null, ProblemLine.Parse("")));
        if (await ProblemFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchProblem(key.Number).Reply();
        return ProblemRules.FaultOfKeeping(file, turn.Actor) is { } notTheirs
            ? notTheirs.Reply()
            : new Reply.Ask(await ProblemForm.BuildAsync(db, turn, file.Problem, ProblemLine.Parse("")));
    }
}
