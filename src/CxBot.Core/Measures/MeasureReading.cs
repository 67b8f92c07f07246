using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Measures;

/// <summary>Reads what a period left, with the same few queries whatever happened in it.</summary>
internal static class MeasureReading
{
    // A shorter silence is none.
    private const int SilentDays = 28;

    private static readonly IssueEventKind[] Told =
    [
        IssueEventKind.Asked,
        IssueEventKind.AskedNext,
        IssueEventKind.Taken,
        IssueEventKind.Handed,
        IssueEventKind.GivenBack,
        IssueEventKind.Contacted,
        IssueEventKind.Recovered,
        IssueEventKind.Reopened,
        IssueEventKind.Promised,
        IssueEventKind.PromiseKept,
        IssueEventKind.PromiseBroken,
    ];

    /// <summary>The report on a period of an organisation.</summary>
    public static async Task<MeasureReport> ReadAsync(
        CxDb db,
        long organisationId,
        MeasurePeriod period,
        DateTime now,
        CancellationToken ct
    )
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == organisationId, ct);
        var zone = Zones.Find(organisation.TimeZone);
        var span = new MeasuredSpan(
            organisationId,
            LocalTimes.ToUtc(period.From.ToDateTime(TimeOnly.MinValue), zone),
            LocalTimes.ToUtc(period.Through.AddDays(1).ToDateTime(TimeOnly.MinValue), zone)
        );
        var issues = await IssuesAsync(db, span, ct);
        var lines = await LinesAsync(db, span, ct);
        var responsible = lines.SelectMany(line => new[] { line.ActorId, line.PersonId }).OfType<long>().Distinct().ToList();
        return new MeasureReport(
            new MeasureRows
            {
                Period = period,
                IsRunning = period.Through >= LocalDay.Of(now, organisation.TimeZone),
                TimeZone = organisation.TimeZone,
                Now = now,
                Issues = issues,
                Lines = lines,
                Times = await WorkingTimes.OfAsync(db, responsible),
                Usual = await UsualAsync(db, organisation),
                Points = await PointsAsync(db, span, now, ct),
                Gestures = await MeasuredWork.GesturesAsync(db, span, ct),
                Currency = await MeasuredWork.CurrencyAsync(db, span, ct),
                FollowUps = await MeasuredWork.FollowUpsAsync(db, span, ct),
                Problems = await MeasuredWork.ProblemsAsync(db, span, ct),
                People = await MeasuredPeople.All(db, span).CountAsync(ct),
                TookPart = await MeasuredPeople.TookPartAsync(db, span, ct),
                Teams = await MeasuredPeople.TeamsAsync(db, span, ct),
                Thanks = await MeasuredPeople.ThanksAsync(db, span, ct),
                Stories = await MeasuredPeople.StoriesAsync(db, span, ct),
                Tips = await MeasuredPeople.TipsAsync(db, span, ct),
            }
        );
    }

    /// <summary>What was reported in the period, of what everybody may hear of.</summary>
    public static IQueryable<Issue> Reported(CxDb db, MeasuredSpan span) =>
        db
            .Issues.ForEverybody()
            .Where(issue => issue.OrganisationId == span.OrganisationId && issue.ReportedAt >= span.Begin && issue.ReportedAt < span.End);

    private static async Task<IReadOnlyList<MeasuredIssue>> IssuesAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        await Reported(db, span)
            .Select(issue => new MeasuredIssue(
                issue.Id,
                issue.Kind,
                issue.State,
                issue.ContactPointId,
                issue.Cause,
                issue.Trouble,
                issue.Need != "",
                issue.ReporterId,
                issue.ReportedAt,
                issue.RecoveredAt,
                issue.Confirmation
            ))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<MeasuredLine>> LinesAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        await (
            from issue in Reported(db, span)
            join line in db.IssueEvents on issue.Id equals line.IssueId
            where Told.Contains(line.Kind)
            orderby line.Id
            select new MeasuredLine(line.IssueId, line.Kind, line.ActorId, line.PersonId, line.At)
        ).ToListAsync(ct);

    private static async Task<WorkingTime> UsualAsync(CxDb db, Organisation organisation) =>
        new(
            organisation.TimeZone,
            WorkingTimes.HoursOf("", organisation.WorkingHours),
            await FreeDays.OfAsync(db, organisation.Id, organisation.TimeZone)
        );

    private static async Task<IReadOnlyList<MeasuredPoint>> PointsAsync(CxDb db, MeasuredSpan span, DateTime now, CancellationToken ct)
    {
        var points = await db
            .ContactPoints.Where(point => point.OrganisationId == span.OrganisationId)
            .OrderBy(point => point.Position)
            .ThenBy(point => point.Id)
            .Select(point => new
            {
                point.Id,
                point.Name,
                point.RemovedAt,
            })
            .ToListAsync(ct);
        var longAgo = (span.End < now ? span.End : now).AddDays(-SilentDays);
        var heard = await Reported(db, span with { Begin = longAgo < span.Begin ? longAgo : span.Begin })
            .Where(issue => issue.Kind != IssueKind.WentWell && issue.ContactPointId != null)
            .Select(issue => issue.ContactPointId!.Value)
            .Distinct()
            .ToListAsync(ct);
        return [.. points.Select(point => new MeasuredPoint(point.Id, point.Name, point.RemovedAt is not null, !heard.Contains(point.Id)))];
    }
}
