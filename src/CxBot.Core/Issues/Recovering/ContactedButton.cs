using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>I've spoken to them.</summary>
internal sealed class ContactedButton(CxDb db) : IButton
{
    public string Action => IssueButtons.ContactedAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        ContactStep.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
