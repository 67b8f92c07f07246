using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Problems;

/// <summary>The fix is done: opens the form.</summary>
internal sealed class MendProblem(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = MendStep.FormId;

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        MendStep.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
