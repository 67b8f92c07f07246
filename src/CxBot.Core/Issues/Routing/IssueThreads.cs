using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>
/// The threads below an issue's cards in channels: the card says where it stands, its thread how it came there, between what
/// colleagues write.
/// </summary>
internal static class IssueThreads
{
    // What moves it, and nothing else: everybody who follows a thread is notified.
    private static readonly IssueEventKind[] Steps =
    [
        IssueEventKind.Taken,
        IssueEventKind.Handed,
        IssueEventKind.GivenBack,
        IssueEventKind.Contacted,
        IssueEventKind.Snoozed,
        IssueEventKind.Recovered,
        IssueEventKind.NotYet,
        IssueEventKind.Reopened,
        IssueEventKind.Declined,
        IssueEventKind.FollowedUp,
        IssueEventKind.Closed,
    ];

    /// <summary>Says the steps among these lines. Below a card that is still on its way they are said once it has arrived.</summary>
    public static async Task TellAsync(CxDb db, IssueFile file, IEnumerable<IssueEvent> lines)
    {
        var said = lines.Where(line => Steps.Contains(line.Kind)).Select(line => TimelineTexts.Act(file, line)).ToList();
        if (said.Count == 0 || file.Issue.IsRestricted)
            return;
        var (card, below) = (IssueSubjects.Room(file.Issue), IssueSubjects.Thread(file.Issue));
        var shown = await db.PostedCards.Where(one => one.Subject == card && one.Conversation != null).ToListAsync();
        foreach (var place in shown)
        {
            foreach (var sentence in said)
                db.Append(OutboxMessage.Below(place, place.Conversation!, Card.Of(sentence), below));
        }
    }
}
