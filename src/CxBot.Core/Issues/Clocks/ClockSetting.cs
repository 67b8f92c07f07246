using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Sets an issue's clocks after it moved, in the same transaction; to set them once more changes nothing.</summary>
internal static class ClockSetting
{
    /// <summary>The rung of a clock that said all it had to say, and only reminds.</summary>
    public const int Reminding = 9;

    private static readonly IssueClockKind[] Own =
    [
        IssueClockKind.Claim,
        IssueClockKind.Contact,
        IssueClockKind.Recovery,
        IssueClockKind.Promise,
    ];

    /// <summary>Counts the working time that passed, and says what is due next and when. Saves nothing.</summary>
    public static async Task SetAsync(CxDb db, IssueFile file)
    {
        var issue = file.Issue;
        var clocks = await db.IssueClocks.Where(clock => clock.IssueId == issue.Id && Own.Contains(clock.Kind)).ToListAsync();
        if (!issue.IsOpen || issue.Kind != IssueKind.Affected)
        {
            db.RemoveRange(clocks);
            if (!issue.IsOpen)
                (issue.DueAt, issue.SnoozedUntil, issue.TimedById, issue.TimedSince) = (null, null, null, null);
            return;
        }
        var beginsAnew = issue.TimedSince is null;
        var passedOn = await CountAsync(db, issue, file.Now);
        var time = await TimeOfAsync(db, issue);
        foreach (var kind in Own)
        {
            var clock = clocks.Find(clock => clock.Kind == kind);
            if (!Runs(issue, kind))
            {
                if (clock is not null)
                    db.Remove(clock);
                continue;
            }
            var isNew = clock is null;
            if (clock is null)
                db.Add(clock = new IssueClock { IssueId = issue.Id, Kind = kind });
            else if (beginsAnew && kind != IssueClockKind.Promise)
                clock.Rung = 0;
            Set(clock, issue, time, file.Now, isNew, passedOn);
        }
        issue.DueAt = DueOf(issue, time);
        if (issue is { State: IssueState.Reported, Urgency: IssueUrgency.High } && !time.IsOpen(file.Now))
            file.OutOfHours = new OutOfHours(time.NextOpen(file.Now), await PhoneAsync(db, issue));
    }

    /// <summary>When the strokes of a clock come, in order; the last is not what ends it.</summary>
    public static IReadOnlyList<DateTime> Strokes(Issue issue, IssueClockKind kind, WorkingTime time) =>
        kind switch
        {
            IssueClockKind.Claim => [time.Add(Since(issue), ClockLimits.Claim(issue))],
            IssueClockKind.Promise => PromiseTimes.Of(issue.PromisedAt!.Value, issue.PromisedFor!.Value),
            _ => [.. ClockLimits.Warnings(issue, kind).Select(limit => At(issue, time, limit))],
        };

    /// <summary>The working time of whoever is responsible; while that is nobody, the organisation's.</summary>
    public static async Task<WorkingTime> TimeOfAsync(CxDb db, Issue issue)
    {
        if (issue.ResponsibleId is { } responsible)
            return await WorkingTimes.OfAsync(db, responsible);
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == issue.OrganisationId);
        return new WorkingTime(
            organisation.TimeZone,
            WorkingTimes.HoursOf("", organisation.WorkingHours),
            await FreeDays.OfAsync(db, organisation.Id, organisation.TimeZone)
        );
    }

    private static bool Runs(Issue issue, IssueClockKind kind) =>
        kind switch
        {
            IssueClockKind.Claim => issue.State == IssueState.Reported,
            IssueClockKind.Contact => issue.State == IssueState.Owned,
            IssueClockKind.Recovery => issue.State != IssueState.Reported && issue.PromisedFor is null,
            _ => issue.State != IssueState.Reported && issue.PromisedFor is not null,
        };

    // Whoever is responsible now has what is left of the time; returns whether that is somebody else than before.
    private static async Task<bool> CountAsync(CxDb db, Issue issue, DateTime now)
    {
        if (issue.TimedSince is { } since && issue.TimedById == issue.ResponsibleId)
            return false;
        if (issue is { TimedSince: { } counted, TimedById: { } former })
            issue.WorkedSeconds += (long)(await WorkingTimes.OfAsync(db, former)).Between(counted, now).TotalSeconds;
        (issue.TimedById, issue.TimedSince) = (issue.ResponsibleId, now);
        return true;
    }

    private static void Set(IssueClock clock, Issue issue, WorkingTime time, DateTime now, bool isNew, bool passedOn)
    {
        var strokes = Strokes(issue, clock.Kind, time);
        // A new promise, and another who was asked, begin at the beginning.
        if ((clock.Kind == IssueClockKind.Promise && issue.PromisedAt == now) || (clock.Kind == IssueClockKind.Claim && passedOn))
            (clock.Rung, isNew) = (0, true);
        // What was due before it was theirs is not held against them: the next stroke is one to come.
        if (isNew || passedOn)
        {
            while (clock.Rung < strokes.Count && strokes[clock.Rung] <= now)
                clock.Rung++;
        }
        if (clock.Rung < strokes.Count)
            clock.NextDueAt = strokes[clock.Rung];
        else if (isNew || passedOn)
            clock.NextDueAt = time.Add(now, ClockLimits.Again(issue));
        if (issue.SnoozedUntil > clock.NextDueAt && clock.Kind is IssueClockKind.Contact or IssueClockKind.Recovery)
            clock.NextDueAt = issue.SnoozedUntil.Value;
    }

    private static DateTime? DueOf(Issue issue, WorkingTime time) =>
        issue switch
        {
            { State: IssueState.Reported } => time.Add(Since(issue), ClockLimits.Claim(issue)),
            { State: IssueState.Owned } => Earlier(At(issue, time, ClockLimits.Deadline(issue, IssueClockKind.Contact)), issue.PromisedFor),
            _ => issue.PromisedFor ?? At(issue, time, ClockLimits.Deadline(issue, IssueClockKind.Recovery)),
        };

    private static DateTime Earlier(DateTime one, DateTime? other) => other < one ? other.Value : one;

    // What counted before may be more than the limit: then it was due when the present owner got it.
    private static DateTime At(Issue issue, WorkingTime time, TimeSpan limit) =>
        time.Add(Since(issue), limit - TimeSpan.FromSeconds(issue.WorkedSeconds));

    private static DateTime Since(Issue issue) => issue.TimedSince ?? issue.ReportedAt;

    private static Task<string> PhoneAsync(CxDb db, Issue issue) =>
        db.Organisations.Where(one => one.Id == issue.OrganisationId).Select(one => one.PhoneNow).SingleAsync();
}
