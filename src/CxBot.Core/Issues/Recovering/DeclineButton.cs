using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Decline: opens the form.</summary>
internal sealed class DeclineButton(CxDb db, PlaybookLibrary playbooks) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.DeclineAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        DeclineStep.RunAsync(db, playbooks, turn, IssueKey.Parse(pressed.Value), typed: "");
}
