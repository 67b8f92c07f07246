using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Nudges;

/// <summary>
/// How a person hears what they must or want to know; the one place that says what does not wait. At once come what is about an
/// issue of high urgency, because a customer waits; that nothing arrives in a whole workspace any more, because whoever can mend it
/// sees nothing else; and what answers a person's own press or word. Everything else is a <see cref="Duty"/>.
/// </summary>
internal static class Telling
{
    /// <summary>About an issue.</summary>
    public static IAppendOnly About(Issue issue, long personId, Card card, DateTime now, string? subject = null) =>
        issue.Urgency == IssueUrgency.High ? AtOnce(personId, card, subject) : Duty.For(personId, card, now, subject);

    /// <summary>About the last thing that happened to an issue: to whoever did it themselves it is an answer. Cards of one move come together.</summary>
    public static void OfMove(CxDb db, IssueFile file, long personId, params IReadOnlyList<(Card Card, string Subject)> cards)
    {
        var isOwnDoing = file.Events is [.., { ActorId: var actor }] && actor == personId;
        if (isOwnDoing || file.Issue.Urgency == IssueUrgency.High)
        {
            foreach (var (card, subject) in cards)
                db.Append(AtOnce(personId, card, subject));
            return;
        }
        var duties = cards.Select(one => Duty.For(personId, one.Card, file.Now, one.Subject)).ToList();
        duties[0].Also = duties[1..];
        db.Append(duties[0]);
    }

    /// <summary>That a whole workspace fails.</summary>
    public static IAppendOnly OfOutage(long personId, Card card) => AtOnce(personId, card, subject: null);

    private static OutboxMessage AtOnce(long personId, Card card, string? subject) => OutboxMessage.ToPerson(personId, card, subject);
}
