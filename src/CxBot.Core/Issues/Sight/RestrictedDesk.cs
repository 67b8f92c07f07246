using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Sight;

/// <summary>Writes a confidential report down and tells the few who may see it, and nobody else.</summary>
internal static class RestrictedDesk
{
    /// <summary>The issue, asked of the first confidant whom it does not concern; there is one, as the form has made sure.</summary>
    public static async Task<IssueFile> WriteDownAsync(
        CxDb db,
        Turn turn,
        IssueReport report,
        ContactPoint? point,
        IReadOnlyList<long> concerned
    )
    {
        var confidants = await Confidants.ForAsync(db, turn.Actor.OrganisationId, concerned);
        // Nobody is asked to look into their own report while there is another.
        var asked = confidants.FirstOrDefault(person => person.Id != turn.Actor.Id) ?? confidants[0];
        var issue = ReportDesk.Issue(db, turn, report with { Kind = KindOf(report) }, point, asked.Id);
        db.Add(issue);
        await db.SaveChangesAsync();
        await ConcernAsync(db, issue, concerned);
        await IdeaAnswers.BeginAsync(db, issue, turn.Now);

        var file = await IssueFile.OpenAsync(db, issue, [turn.Actor], turn.Now);
        await ClockSetting.SetAsync(db, file);
        await db.SaveChangesAsync();
        if (!turn.Actor.IsBot)
            db.Append(OutboxMessage.ToPerson(turn.Actor.Id, ReporterCards.Message(file), IssueSubjects.Reporter(issue)));
        IssueNews.TellConfidants(db, file);
        return file;
    }

    /// <summary>Keeps whom it concerns: people of the organisation, whatever somebody sent.</summary>
    public static async Task ConcernAsync(CxDb db, Issue issue, IReadOnlyList<long> concerned)
    {
        var known = await db
            .People.Where(person => person.OrganisationId == issue.OrganisationId && concerned.Contains(person.Id))
            .Select(person => person.Id)
            .ToListAsync();
        db.AddRange(known.Select(person => new IssueConcern { IssueId = issue.Id, PersonId = person }));
        await db.SaveChangesAsync();
    }

    // What went well closes at once and reaches nobody; what somebody confides is read.
    private static IssueKind KindOf(IssueReport report) => report.Kind == IssueKind.WentWell ? IssueKind.Caught : report.Kind;
}
