using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>
/// An approver gave no answer in two of their working hours: the next one is asked as well, and whoever decides first decides.
/// When all were asked, the one who wants to give it hears that.
/// </summary>
internal sealed class ApprovalHand : IClockHand
{
    public IssueClockKind Kind => IssueClockKind.Approval;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        if (
            await db.Gestures.SingleOrDefaultAsync(gesture => gesture.Id == clock.About) is not { State: GestureState.Waiting } gesture
            || await db.Issues.SingleOrDefaultAsync(issue => issue.Id == clock.IssueId) is not { } issue
        )
        {
            db.Remove(clock);
            await db.SaveChangesAsync();
            return;
        }
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        var setting = await RemedySettings.OfAsync(db, issue.OrganisationId);
        var approvers = await GestureApprovers.OfAsync(db, file, gesture.ById, setting);
        var subject = GestureCards.Subject(gesture);
        var asked = await db
            .PostedCards.Where(posted => posted.Subject == subject)
            .Select(posted => posted.PersonId)
            .Union(db.Duties.Where(duty => duty.Subject == subject).Select(duty => (long?)duty.PersonId))
            .ToListAsync();
        file.Know(approvers);
        if (approvers.FirstOrDefault(person => !asked.Contains(person.Id)) is not { } next)
        {
            db.Append(Telling.About(issue, gesture.ById, GestureCards.News(file, gesture, setting, ""), now));
            db.Remove(clock);
        }
        else
        {
            (gesture.AskedId, gesture.Revision) = (next.Id, gesture.Revision + 1);
            clock.NextDueAt = (await WorkingTimes.OfAsync(db, next.Id)).Add(now, GestureStep.Patience);
            db.Append(Telling.About(issue, next.Id, GestureCards.Question(file, gesture, setting), now, subject));
        }
        await db.SaveChangesAsync();
    }
}
