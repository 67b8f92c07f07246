using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>Details, for the one who presses.</summary>
internal sealed class DetailsButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.DetailsAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        var reply = await IssueDetails.ShowAsync(db, turn, key);
        // Under an answer that has grown old, the new one takes its place.
        return key.Privately && reply is Reply.Private shown ? new Reply.Replace(shown.Card) : reply;
    }
}
