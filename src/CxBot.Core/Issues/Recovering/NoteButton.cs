using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Add a note: opens the form.</summary>
internal sealed class NoteButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.NoteAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        // Without words the step only asks for them.
        NoteStep.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
