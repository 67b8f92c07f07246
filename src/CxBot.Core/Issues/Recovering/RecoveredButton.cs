using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Recovered, or mended: opens the form.</summary>
internal sealed class RecoveredButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.RecoveredAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        RecoveryQuestions.OpenAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
