using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.FollowUps;

/// <summary>Winds the clock of the question, and stops it when the issue comes back before.</summary>
internal static class FollowUpClock
{
    /// <summary>After a good end: so many days later, at the next moment at which its fixer is at work.</summary>
    public static async Task SetAsync(CxDb db, IssueFile file)
    {
        var issue = file.Issue;
        var days = (await RemedySettings.OfAsync(db, issue.OrganisationId)).FollowUpDays;
        if (issue is not { Kind: IssueKind.Affected, OwnerId: { } fixer } || days == 0)
            return;
        var clock = await db.IssueClocks.SingleOrDefaultAsync(clock =>
            clock.IssueId == issue.Id && clock.Kind == IssueClockKind.FollowUp && clock.About == 0
        );
        if (clock is null)
            db.Add(clock = new IssueClock { IssueId = issue.Id, Kind = IssueClockKind.FollowUp });
        clock.NextDueAt = (await WorkingTimes.OfAsync(db, fixer)).NextOpen(file.Now.AddDays(days));
    }

    /// <summary>It came back: nobody need ask any more, and a question that waits is answered by that.</summary>
    public static async Task StopAsync(CxDb db, IssueFile file, long by)
    {
        var id = file.Issue.Id;
        await db.IssueClocks.Where(clock => clock.IssueId == id && clock.Kind == IssueClockKind.FollowUp).ExecuteDeleteAsync();
        foreach (var asked in await db.FollowUps.Where(asked => asked.IssueId == id && asked.Result == null).ToListAsync())
            (asked.Result, asked.AnsweredById, asked.AnsweredAt) = (FollowUpResult.CameBack, by, file.Now);
    }
}
