using CxBot.Core.Issues;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Measures;

/// <summary>
/// How long an issue took, in working time as its clocks count: in the hours of whoever was asked, then of whoever had it; not
/// while it was at a good end. Null for a step that it has not come to.
/// </summary>
/// <param name="ToOwner">Until somebody had it.</param>
/// <param name="ToContact">Until somebody first spoke to the customer.</param>
/// <param name="ToRecovery">Until the good end that stands.</param>
internal readonly record struct IssueCourse(TimeSpan? ToOwner, TimeSpan? ToContact, TimeSpan? ToRecovery)
{
    /// <summary>The course that a timeline tells.</summary>
    public static IssueCourse Of(
        MeasuredIssue issue,
        IEnumerable<MeasuredLine> timeline,
        IReadOnlyDictionary<long, WorkingTime> times,
        WorkingTime usual
    )
    {
        var course = new IssueCourse();
        var (worked, since, isOpen, hasOwner) = (TimeSpan.Zero, issue.ReportedAt, true, false);
        long? responsible = null;
        foreach (var line in timeline)
        {
            if (isOpen)
                worked += TimeOf(responsible).Between(since, line.At);
            since = line.At;
            switch (line.Kind)
            {
                case IssueEventKind.Asked or IssueEventKind.AskedNext when !hasOwner:
                    responsible = line.PersonId;
                    break;
                case IssueEventKind.Taken or IssueEventKind.Handed:
                    (responsible, hasOwner) = (line.Kind == IssueEventKind.Taken ? line.ActorId : line.PersonId, true);
                    course = course with { ToOwner = course.ToOwner ?? worked };
                    break;
                case IssueEventKind.GivenBack:
                    (responsible, hasOwner) = (null, false);
                    break;
                case IssueEventKind.Contacted:
                    course = course with { ToContact = course.ToContact ?? worked };
                    break;
                case IssueEventKind.Recovered:
                    course = course with { ToRecovery = worked };
                    isOpen = false;
                    break;
                case IssueEventKind.Reopened:
                    course = course with { ToRecovery = null };
                    isOpen = true;
                    break;
            }
        }
        return course;

        WorkingTime TimeOf(long? person) => person is { } id ? times.GetValueOrDefault(id, usual) : usual;
    }
}
