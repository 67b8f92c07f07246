using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// Makes two organisations one, in the writer's transaction: the older stays, with its settings. It is not undone: what is counted
/// together says no more whose it was.
/// </summary>
internal static class OrganisationJoining
{
    /// <summary>How many of those who are the same on both sides become one person at once; the others follow by <see cref="FinishJoins"/>.</summary>
    public const int PeopleAtOnce = 20;

    public static async Task RunAsync(CxDb db, Turn turn, OrganisationInvitation invitation, OrganisationPair pair, PeopleDirectory people)
    {
        var (kept, former) = (pair.Kept.Id, pair.Joined.Id);
        // Locks both rows: nobody counts an issue meanwhile.
        await db
            .Organisations.Where(one => one.Id == kept || one.Id == former)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, one => one.Name));
        var organisation = await db.Organisations.SingleAsync(one => one.Id == kept);
        var joined = await db.Organisations.SingleAsync(one => one.Id == former);
        var join = new OrganisationJoin
        {
            OrganisationId = kept,
            FormerId = former,
            AskedById = invitation.AskedById,
            AnsweredById = invitation.AnsweredById!.Value,
            JoinedAt = turn.Now,
            LastIssueNumber = joined.LastIssueNumber,
            IssueOffset = FormerNumbers.Offset(organisation.LastIssueNumber, joined.LastIssueNumber),
            LastProblemNumber = joined.LastProblemNumber,
            ProblemOffset = FormerNumbers.Offset(organisation.LastProblemNumber, joined.LastProblemNumber),
        };
        var open = await db.Issues.Open().Where(issue => issue.OrganisationId == former).Select(issue => issue.Id).ToListAsync();
        await OrganisationTables.MoveAsync(db, join);
        organisation.LastIssueNumber = Math.Max(organisation.LastIssueNumber, join.IssueOffset + join.LastIssueNumber);
        organisation.LastProblemNumber = Math.Max(organisation.LastProblemNumber, join.ProblemOffset + join.LastProblemNumber);
        await db.OrganisationInvitations.Where(one => one.OrganisationId == kept).ExecuteDeleteAsync();
        db.ChangeTracker.Entries<OrganisationInvitation>().ToList().ForEach(entry => entry.State = EntityState.Detached);
        db.Remove(joined);
        db.Add(join);
        await db.SaveChangesAsync();
        await BoardRebuild.RunAsync(db, kept, CancellationToken.None);
        await JoinedConfidants.NameAsync(db, pair);
        await SamePeople.JoinAsync(db, kept, PeopleAtOnce, turn.Now, people);
        await JoinedConfidants.TellAsync(db, turn, pair, open);
        await RedrawAsync(db, open, turn.Now);
        AuditLog.Note(
            db,
            turn.Actor with
            {
                OrganisationId = kept,
            },
            turn.Now,
            AuditAct.OrganisationsJoined,
            pair.Joined.Name,
            personId: turn.Actor.Id == join.AskedById ? join.AnsweredById : join.AskedById
        );
        db.AfterCommit(people.ForgetAll);
    }

    // Cards that people still work with say the new number.
    private static async Task RedrawAsync(CxDb db, List<long> open, DateTime now)
    {
        foreach (var id in open)
        {
            var issue = await db.Issues.SingleAsync(issue => issue.Id == id);
            IssueNews.Redraw(db, await IssueFile.OpenAsync(db, issue, [], now));
        }
    }
}
