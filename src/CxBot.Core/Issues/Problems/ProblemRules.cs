using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Problems;

/// <summary>Who may do what with a problem: any colleague sees, opens and joins; its owner, triage and administrators end it.</summary>
internal static class ProblemRules
{
    public static Refusal? FaultOfKeeping(ProblemFile file, Colleague actor)
    {
        if (!MayKeep(file.Problem, actor))
            return new NotYourProblem(file);
        return file.Problem.State == ProblemState.Open ? null : new ProblemIsOver(file.Problem);
    }

    public static bool MayKeep(Problem problem, Colleague actor) =>
        problem.OwnerId == actor.Id || problem.OpenedById == actor.Id || actor.IsTriage || actor.IsAdministrator;
}
