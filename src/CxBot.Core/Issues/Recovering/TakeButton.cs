using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>I take it.</summary>
internal sealed class TakeButton(CxDb db, PlaybookLibrary playbooks) : IButton
{
    public string Action => IssueButtons.TakeAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        TakeStep.RunAsync(db, playbooks, turn, IssueKey.Parse(pressed.Value), typed: "");
}
