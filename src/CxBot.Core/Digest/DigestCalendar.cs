using CxBot.Core.Scheduling;

namespace CxBot.Core.Digest;

/// <summary>
/// When digests come in a zone, and what they cover. They come on Friday at 09:00, or the working day before where Friday is a
/// holiday, and cover the whole days since the last: so a week with a holiday ends a day earlier, the next begins a day earlier,
/// and no day is left out or told twice.
/// </summary>
/// <param name="TimeZone">The readers' IANA zone.</param>
/// <param name="Free">The days on which they are not at work.</param>
internal sealed record DigestCalendar(string TimeZone, FreeDays Free)
{
    private static readonly TimeOnly Hour = new(9, 0);

    private WorkingTime Work => new(TimeZone, WorkingHours.Usual, Free);

    /// <summary>The day on which a Friday's digest comes.</summary>
    public DateOnly DayFor(DateOnly friday)
    {
        var day = friday;
        while (!Work.IsWorkingDay(day) && day > friday.AddDays(-6))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>When a Friday's digest comes, UTC.</summary>
    public DateTime DueAt(DateOnly friday) => LocalTimes.ToUtc(DayFor(friday).ToDateTime(Hour), Zones.Find(TimeZone));

    /// <summary>The days that a Friday's digest covers.</summary>
    public DigestWeek WeekOf(DateOnly friday) => new(DayFor(friday.AddDays(-7)), DayFor(friday).AddDays(-1));

    /// <summary>The days since the last digest, up to and with today.</summary>
    public DigestWeek Running(DateOnly today)
    {
        var friday = DigestWeek.FridayFrom(today);
        return new DigestWeek(DayFor(friday) <= today ? DayFor(friday) : DayFor(friday.AddDays(-7)), today);
    }

    /// <summary>The week before one.</summary>
    public DigestWeek Before(DigestWeek week) => WeekOf(DigestWeek.FridayFrom(week.From));

    /// <summary>The week that a day begins, or belongs to.</summary>
    public DigestWeek WeekWith(DateOnly day)
    {
        var friday = DigestWeek.FridayFrom(day);
        return DayFor(friday) <= day ? WeekOf(friday.AddDays(7)) : WeekOf(friday);
    }

    /// <summary>The first Friday whose digest is still to come.</summary>
    public DateOnly NextFriday(DateTime now)
    {
        var friday = DigestWeek.FridayFrom(LocalDay.Of(now, TimeZone));
        return DueAt(friday) > now ? friday : friday.AddDays(7);
    }

    /// <summary>What becomes of a Friday's digest that is settled now: a late one comes until the next working day is over.</summary>
    public DigestState StateAt(DateTime now, DateOnly friday) =>
        now >= Work.EndOfDay(DueAt(friday), 1) ? DigestState.Missed
        : LocalDay.Of(now, TimeZone) > DayFor(friday) ? DigestState.Late
        : DigestState.Sent;
}
