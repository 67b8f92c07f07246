using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.FollowUps;

/// <summary>Some days after a good end, asks the fixer how the customer is; a fixer who left is not asked, and time closes the issue.</summary>
internal sealed class FollowUpHand : IClockHand
{
    public IssueClockKind Kind => IssueClockKind.FollowUp;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        db.Remove(clock);
        if (
            await db.Issues.FindAsync(clock.IssueId) is { OwnerId: { } fixer } issue
            && issue.StateAt(now) == IssueState.Recovered
            && await db.People.FindAsync(fixer) is { IsActive: true }
        )
        {
            var asked = new FollowUp
            {
                IssueId = issue.Id,
                AskedId = fixer,
                AskedAt = now,
            };
            db.Add(asked);
            await db.SaveChangesAsync();
            db.Add(Duty.For(fixer, FollowUpCards.Question(await IssueFile.OpenAsync(db, issue, [], now), asked), now));
        }
        await db.SaveChangesAsync();
    }
}
