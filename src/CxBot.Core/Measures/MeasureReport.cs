using CxBot.Core.Issues;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Measures;

/// <summary>
/// The six steps of a period as numbers: need, promise, contact point, fix, measure, reinforce. What is said of issues is said of
/// those reported in it, as they stand when it is read.
/// </summary>
internal sealed record MeasureReport(MeasureRows Rows)
{
    private readonly IReadOnlyList<MeasuredIssue> wrongs = [.. Rows.Issues.Where(issue => issue.Kind != IssueKind.WentWell)];

    public MeasurePeriod Period => Rows.Period;

    /// <summary>Customers affected, and what was caught before it reached one.</summary>
    public int Reports => wrongs.Count;

    /// <summary>Where a customer was affected.</summary>
    public int Affected => wrongs.Count(issue => issue.Kind == IssueKind.Affected);

    /// <summary>Nice surprises.</summary>
    public int WentWell => Rows.Issues.Count - wrongs.Count;

    /// <summary>Of how many, that somebody took up, it is known what the customer really needed.</summary>
    public MeasureShare NeedsKnown => Share(TakenUp, issue => issue.KnowsNeed);

    /// <summary>Why it happened, the most frequent first; of those of which somebody said so.</summary>
    public IReadOnlyList<CauseReports> Causes =>
        [
            .. wrongs
                .Where(issue => issue.Cause is not null)
                .GroupBy(issue => issue.Cause!.Value)
                .Select(group => new CauseReports(group.Key, group.Count()))
                .OrderByDescending(cause => cause.Count)
                .ThenBy(cause => cause.Cause),
        ];

    /// <summary>How often the cause was how we treated them.</summary>
    public MeasureShare Treatment =>
        Share([.. wrongs.Where(issue => issue.Cause is not null)], issue => issue.Cause == IssueCause.Treatment);

    /// <summary>How many promises were made.</summary>
    public int Promised => Rows.Lines.Count(line => line.Kind == IssueEventKind.Promised);

    /// <summary>How many of those that ended were kept.</summary>
    public MeasureShare PromisesKept
    {
        get
        {
            var kept = Rows.Lines.Count(line => line.Kind == IssueEventKind.PromiseKept);
            return new MeasureShare(kept, kept + Rows.Lines.Count(line => line.Kind == IssueEventKind.PromiseBroken));
        }
    }

    /// <summary>Reports by contact point, most first.</summary>
    public IReadOnlyList<PointReports> Points
    {
        get
        {
            var counts = wrongs.CountBy(issue => issue.ContactPointId ?? 0).ToDictionary();
            return
            [
                .. Rows
                    .Points.Where(point => counts.ContainsKey(point.Id))
                    .Select(point => new PointReports(point.Name, counts[point.Id]))
                    .OrderByDescending(point => point.Count),
            ];
        }
    }

    /// <summary>Reports of which nobody said where.</summary>
    public int Nowhere => Reports - Points.Sum(point => point.Count);

    /// <summary>Contact points of which nobody wrote anything.</summary>
    public IReadOnlyList<string> Silent =>
        [.. Rows.Points.Where(point => point is { IsSilent: true, IsRemoved: false }).Select(point => point.Name)];

    /// <summary>Working time until somebody had it, until the first contact, until the good end.</summary>
    public (MeasureTimes ToOwner, MeasureTimes ToContact, MeasureTimes ToRecovery) Times
    {
        get
        {
            var timelines = Rows.Lines.ToLookup(line => line.IssueId);
            var courses = wrongs
                .Where(issue => issue.Kind == IssueKind.Affected)
                .Select(issue => IssueCourse.Of(issue, timelines[issue.Id], Rows.Times, Rows.Usual))
                .ToList();
            return (
                MeasureTimes.Of(courses.Select(course => course.ToOwner).OfType<TimeSpan>()),
                MeasureTimes.Of(courses.Select(course => course.ToContact).OfType<TimeSpan>()),
                MeasureTimes.Of(courses.Select(course => course.ToRecovery).OfType<TimeSpan>())
            );
        }
    }

    /// <summary>How many came to a good end; what was declined counts for nothing.</summary>
    public MeasureShare Recovered => Share(TakenUp, issue => issue.RecoveredAt is not null);

    /// <summary>How many good ends the customer confirmed.</summary>
    public MeasureShare Confirmed =>
        Share(
            [.. TakenUp.Where(issue => issue.RecoveredAt is not null)],
            issue => issue.Confirmation is not (null or Confirmation.NotAsked)
        );

    /// <summary>How many came back after a good end.</summary>
    public int CameBack => Rows.Lines.Where(line => line.Kind == IssueEventKind.Reopened).Select(line => line.IssueId).Distinct().Count();

    /// <summary>How many customers recommended us when they were asked again.</summary>
    public int Recommended => Rows.FollowUps.Count(result => result == FollowUpResult.Recommended);

    /// <summary>How many gestures cost nothing.</summary>
    public MeasureShare FreeGestures => new(Rows.Gestures.Count(gesture => gesture.Cost == GestureCost.Free), Rows.Gestures.Count);

    /// <summary>What gestures cost in money and goods, in hundredths of the currency.</summary>
    public long Money =>
        Rows.Gestures.Where(gesture => gesture.Cost is GestureCost.Money or GestureCost.Goods).Sum(gesture => gesture.Amount);

    /// <summary>What gestures cost in working time, in hundredths of an hour.</summary>
    public long Hours => Rows.Gestures.Where(gesture => gesture.Cost == GestureCost.Time).Sum(gesture => gesture.Amount);

    /// <summary>How many people took part.</summary>
    public MeasureShare TookPart => new(Rows.TookPart, Rows.People);

    /// <summary>Teams by the share of their people who reported something, the best first; no small team, and nobody with nothing.</summary>
    public IReadOnlyList<TeamStarters> Starters
    {
        get
        {
            var starters = wrongs.Select(issue => issue.ReporterId).ToHashSet();
            return
            [
                .. Rows
                    .Teams.Where(team => team.Members.Count >= MeasureFloor.Team)
                    .Select(team => new TeamStarters(
                        team.ManagerId,
                        team.Manager,
                        new MeasureShare(team.Members.Count(starters.Contains), team.Members.Count)
                    ))
                    .Where(team => team.Starters.Part > 0)
                    .OrderByDescending(team => (decimal)team.Starters.Part / team.Starters.Of)
                    .ThenByDescending(team => team.Starters.Of)
                    .ThenBy(team => team.ManagerId),
            ];
        }
    }

    // A customer was affected, and it was not declined.
    private List<MeasuredIssue> TakenUp =>
        [.. wrongs.Where(issue => issue is { Kind: IssueKind.Affected, State: not IssueState.Declined })];

    private static MeasureShare Share(List<MeasuredIssue> issues, Func<MeasuredIssue, bool> isPart) =>
        new(issues.Count(isPart), issues.Count);
}
