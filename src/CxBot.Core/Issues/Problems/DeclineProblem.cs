using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Problems;

/// <summary>"They are different": the offer goes, and the same reports are not offered again.</summary>
internal sealed class DeclineProblem : IButton, IReadOnlyHandler
{
    public const string PressAction = "problem.different";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        Task.FromResult<Reply>(new Reply.Replace(Card.Of(ProblemsTexts.DifferentNoted)));
}
