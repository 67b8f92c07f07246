using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Snooze: opens the form.</summary>
internal sealed class SnoozeButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.SnoozeAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        SnoozeStep.Step.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
