using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Causes;

/// <summary>What lay behind it: opens the form.</summary>
internal sealed class CauseButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.CauseAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        CauseStep.OpenAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
