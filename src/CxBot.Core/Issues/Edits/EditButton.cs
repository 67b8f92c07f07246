using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>Edit: opens the form.</summary>
internal sealed class EditButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.EditAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        EditStep.OpenAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
