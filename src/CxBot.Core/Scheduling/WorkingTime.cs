using CxBot.Core.Channels;

namespace CxBot.Core.Scheduling;

/// <summary>
/// Somebody's working time: hours of working days that are no holidays, in a zone. What its hours begin and end with moves with
/// the zone's clocks, so that a day on which the clocks change can be longer or shorter; moments are UTC, spans really pass.
/// </summary>
/// <param name="TimeZone">An IANA name; an unknown one counts as UTC.</param>
/// <param name="Hours">When work begins and ends.</param>
/// <param name="Free">The days without work.</param>
internal sealed record WorkingTime(string TimeZone, WorkingHours Hours, FreeDays Free)
{
    /// <summary>Whether people are at work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => Hours.Days.Include(day) && !Free.Hold(day);

    /// <summary>Whether a moment lies in working time; the end of work does not.</summary>
    public bool IsOpen(DateTime utc) => NextOpen(utc) == utc;

    /// <summary>The first moment from one on that lies in working time.</summary>
    public DateTime NextOpen(DateTime utc) => Spans(utc).First() is var next && next.From > utc ? next.From : utc;

    /// <summary>The first moment at which so much working time has passed since another; the moment itself for none or less.</summary>
    public DateTime Add(DateTime utc, TimeSpan work)
    {
        if (work <= TimeSpan.Zero)
            return utc;
        foreach (var (from, until) in Spans(utc))
        {
            var begin = from > utc ? from : utc;
            if (until - begin >= work)
                return begin + work;
            work -= until - begin;
        }
        throw new InvalidOperationException("Working time has no end.");
    }

    /// <summary>How much working time lies between two moments; none when the second is not later.</summary>
    public TimeSpan Between(DateTime utc, DateTime end)
    {
        var sum = TimeSpan.Zero;
        if (end <= utc)
            return sum;
        foreach (var (from, until) in Spans(utc))
        {
            if (from >= end)
                break;
            sum += (until < end ? until : end) - (from > utc ? from : utc);
        }
        return sum;
    }

    /// <summary>The end of the so many-th working day after the day of a moment: midnight by the zone's clock.</summary>
    public DateTime EndOfDay(DateTime utc, int days)
    {
        var day = LocalDay.Of(utc, TimeZone);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorkingDay(day) ? 1 : 0;
        }
        return LocalTimes.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Zones.Find(TimeZone));
    }

    // The stretches of work that end after a moment, in their order; without end.
    private IEnumerable<(DateTime From, DateTime Until)> Spans(DateTime utc)
    {
        var zone = Zones.Find(TimeZone);
        // A night's work began the day before, and clocks that left out a day pushed its work into the next.
        for (var day = LocalDay.Of(utc, TimeZone).AddDays(-2); ; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day))
                continue;
            var from = LocalTimes.ToUtc(day.ToDateTime(Hours.From), zone);
            var until = LocalTimes.ToUtc((Hours.EndNextDay ? day.AddDays(1) : day).ToDateTime(Hours.Until), zone);
            if (until > from && until > utc)
                yield return (from, until);
        }
    }
}
