using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>More: the same card with all that its reader can do, in its place.</summary>
internal sealed class MoreButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => IssueButtons.MoreAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var reply = await IssueDetails.ShowAsync(db, turn, IssueKey.Parse(pressed.Value), IssueCards.DetailsWhole);
        return reply is Reply.Private shown ? new Reply.Replace(shown.Card) : reply;
    }
}
