using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>
/// A line of the one ledger from which every number anywhere is read. Lines are appended, never changed: a correction or a
/// reversal is a line with negative points. Appending one also moves the tallies that the board reads.
/// </summary>
public sealed class Credit : IAppendOnly
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who gets it.</summary>
    public long PersonId { get; set; }

    /// <summary>For what part.</summary>
    public CreditRole Role { get; set; }

    /// <summary>Negative for a reversal.</summary>
    public int Points { get; set; }

    /// <summary>How many recoveries it counts as: 1, 0, or -1 for a reversal.</summary>
    public int Recoveries { get; set; }

    /// <summary>How many credits it counts as: 1, or -1 where it takes one back.</summary>
    public int Count { get; set; } = 1;

    /// <summary>The issue, unless it is for kudos.</summary>
    public long? IssueId { get; set; }

    /// <summary>The kudos, unless it is for an issue.</summary>
    public long? KudoId { get; set; }

    /// <summary>Why it was booked.</summary>
    public CreditCause Cause { get; set; }

    /// <summary>Who confirmed or corrected it; null for nobody, or when a survey did.</summary>
    public long? ById { get; set; }

    /// <summary>The reason of a correction, without personal data; empty for none.</summary>
    public string Words { get; set; } = "";

    /// <summary>When it was booked, UTC.</summary>
    public DateTime BookedAt { get; set; }

    /// <summary>The day it counts for, in the organisation's zone.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The first day of the organisation's week; names the week's tally and is not kept.</summary>
    public DayOfWeek WeekStart { get; set; } = DayOfWeek.Monday;

    /// <summary>Being thanked: shown beside the lists, worth no points.</summary>
    internal static Credit ForKudos(Kudo kudo, long receiverId, BoardCalendar calendar) =>
        new()
        {
            OrganisationId = kudo.OrganisationId,
            PersonId = receiverId,
            Role = CreditRole.Thanked,
            KudoId = kudo.Id,
            BookedAt = kudo.GivenAt,
            Day = calendar.Day(kudo.GivenAt),
            WeekStart = calendar.WeekStart,
        };

    /// <summary>Takes the credit for kudos back, on the day that is done: what ended at midnight stays as it was.</summary>
    internal static Credit ForKudosTakenBack(Kudo kudo, long receiverId, BoardCalendar calendar, DateTime now) =>
        Today(ForKudos(kudo, receiverId, calendar), -1, calendar, now);

    /// <summary>Books the credit for kudos that were taken back anew, on the day that is done.</summary>
    internal static Credit ForKudosGivenAgain(Kudo kudo, long receiverId, BoardCalendar calendar, DateTime now) =>
        Today(ForKudos(kudo, receiverId, calendar), 1, calendar, now);

    /// <summary>A part in an issue, on the present day; an award with negative numbers takes an earlier one back.</summary>
    internal static Credit ForIssue(Issue issue, Award award, BoardCalendar calendar, DateTime now) =>
        new()
        {
            OrganisationId = issue.OrganisationId,
            PersonId = award.PersonId,
            Role = award.Role,
            Points = award.Points,
            Recoveries = award.Recoveries,
            Count = award.Points < 0 ? -1 : 1,
            Cause = award.Points < 0 ? CreditCause.Reversed : CreditCause.Given,
            IssueId = issue.Id,
            BookedAt = now,
            Day = calendar.Day(now),
            WeekStart = calendar.WeekStart,
        };

    /// <summary>What lies between an award that stands and what it is to be, on the present day; one of them may be worth nothing.</summary>
    internal static Credit ForChange(Issue issue, Award before, Award after, BoardCalendar calendar, DateTime now)
    {
        var credit = ForIssue(
            issue,
            after with
            {
                Points = after.Points - before.Points,
                Recoveries = after.Recoveries - before.Recoveries,
            },
            calendar,
            now
        );
        credit.Count = Math.Sign(after.Points) - Math.Sign(before.Points);
        return credit;
    }

    private static Credit Today(Credit credit, int count, BoardCalendar calendar, DateTime now)
    {
        (credit.Count, credit.BookedAt, credit.Day) = (count, now, calendar.Day(now));
        return credit;
    }
}
