using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>I take it.</summary>
internal sealed class TakeButton(CxDb db) : IButton
{
    public string Action => IssueButtons.TakeAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        TakeStep.RunAsync(db, turn, IssueKey.Parse(pressed.Value), typed: "");
}
