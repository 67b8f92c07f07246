using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>Details, for the one who presses.</summary>
internal sealed class DetailsButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.DetailsAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        IssueDetails.ShowAsync(db, turn, IssueKey.Parse(pressed.Value).Number);
}
