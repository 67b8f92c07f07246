using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>Confirm: opens the form.</summary>
internal sealed class ConfirmButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => ConfirmStep.FormId;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        ConfirmStep.AskAsync(db, turn, IssueKey.Parse(pressed.Value));
}
