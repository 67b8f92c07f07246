using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>A problem, for the one who presses.</summary>
internal sealed class ProblemDetails(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "problem.details";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        return await ProblemFile.FindAsync(db, turn, key) is { } file
            ? new Reply.Private(ProblemCards.Details(file, turn.Actor))
            : new NoSuchProblem(key.Number).Reply();
    }
}
