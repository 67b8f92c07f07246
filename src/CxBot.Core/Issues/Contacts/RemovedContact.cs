using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Contacts;

/// <summary>Ends a contact point: its open issues belong to none, and what nobody has taken is asked of those who look after strays.</summary>
internal static class RemovedContact
{
    public static async Task RemoveAsync(CxDb db, long organisationId, string tag, DateTime now)
    {
        var point = await db.ContactPoints.SingleAsync(one => one.OrganisationId == organisationId && one.Tag == tag);
        (point.OwnerId, point.BackupId, point.RemovedAt) = (null, null, now);
        await db.SaveChangesAsync();
        await db.ContactPointHomes.Where(home => home.ContactPointId == point.Id).ExecuteDeleteAsync();
        var open = await db.Issues.Open().Where(issue => issue.ContactPointId == point.Id).OrderBy(issue => issue.Id).ToListAsync();
        foreach (var issue in open)
        {
            issue.ContactPointId = null;
            await db.SaveChangesAsync();
            if (issue is { State: IssueState.Reported, IsRestricted: false })
                await AskAnewAsync(db, issue, now);
        }
    }

    private static async Task AskAnewAsync(CxDb db, Issue issue, DateTime now)
    {
        var former = issue.AskedId;
        var ladder = await AskLadder.OfAsync(db, issue.OrganisationId, point: null, now);
        if (ladder.First(issue.Urgency, AskStep.Triage) is not { } next || next.Person.Id == former)
            return;
        var file = await IssueFile.OpenAsync(db, issue, [next.Person.ToColleague()], now);
        await IssueNews.KeepAsync(db, file, issue.AskNext(next.Person.Id, now));
        IssueNews.TellResponsible(db, file);
        if (former is { } before)
            IssueNews.ReleaseFormer(db, file, before);
    }
}
