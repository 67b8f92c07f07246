using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Problems;

internal sealed record NoSuchProblem(int Number) : Refusal(ProblemsTexts.NoSuch(Number));

internal sealed record NotYourProblem(ProblemFile File) : Refusal(ProblemsTexts.NotYours(File));

internal sealed record ProblemIsOver(Problem Problem) : Refusal(ProblemsTexts.IsOver(Problem.Code));

internal sealed record NothingJoined() : Refusal(ProblemsTexts.NothingJoined);
