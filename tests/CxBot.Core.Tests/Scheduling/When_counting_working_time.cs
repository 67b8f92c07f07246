using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Core.Tests.Scheduling;

public sealed class When_counting_working_time
{
    private static readonly string[] Zones =
    [
        "Europe/Budapest",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "America/Sao_Paulo",
    ];

    [Theory]
    // Friday 16:00 in Budapest: an hour is left, the other on Monday.
    [InlineData("Europe/Budapest", "09:00-17:00 mon-fri", "2026-11-20T15:00Z", 120, "2026-11-23T09:00Z")]
    // The end of the day is still that day.
    [InlineData("Europe/Budapest", "09:00-17:00 mon-fri", "2026-11-20T15:00Z", 60, "2026-11-20T16:00Z")]
    // On Saturday nobody is there: it begins on Monday.
    [InlineData("America/New_York", "09:00-17:00", "2026-11-21T18:00Z", 30, "2026-11-23T14:30Z")]
    // The 24th of December is a holiday in Hungary since 2024, and so are the two days after it.
    [InlineData("Europe/Budapest", "09:00-17:00", "2026-12-23T15:30Z", 60, "2026-12-28T08:30Z")]
    // A night that begins on Saturday: clocks go back at 03:00, and the hour comes twice.
    [InlineData("Europe/Budapest", "22:00-06:00 sat", "2026-10-24T20:00Z", 9 * 60, "2026-10-25T05:00Z")]
    // Clocks go half an hour ahead at 02:00 on Lord Howe: that day has 23 and a half hours.
    [InlineData("Australia/Lord_Howe", "00:00-24:00 daily", "2026-10-03T13:30Z", 23 * 60 + 30, "2026-10-04T13:00Z")]
    // Half-hour zones.
    [InlineData("Asia/Kolkata", "09:00-17:00", "2026-11-20T11:00Z", 60, "2026-11-23T04:00Z")]
    // The last spring in which Brazil changed its clocks, from 00:00 to 01:00: a day that begins at 00:30 begins at 01:00.
    [InlineData("America/Sao_Paulo", "00:30-08:00 sun", "2018-11-04T00:00Z", 60, "2018-11-04T04:00Z")]
    [InlineData("America/Sao_Paulo", "always", "2018-11-03T12:00Z", 24 * 60, "2018-11-04T12:00Z")]
    public void A_deadline_falls_into_working_time(string zone, string hours, string from, int minutes, string due) =>
        Time(zone, hours).Add(Utc(from), TimeSpan.FromMinutes(minutes)).ShouldBe(Utc(due));

    [Theory]
    [InlineData("2026-11-19T12:00Z", "2026-11-20T12:00Z", 8)]
    [InlineData("2026-11-20T12:00Z", "2026-11-23T12:00Z", 8)]
    [InlineData("2026-11-20T16:00Z", "2026-11-23T08:00Z", 0)]
    [InlineData("2026-11-20T12:00Z", "2026-11-19T12:00Z", 0)]
    public void Nights_and_weekends_between_two_moments_do_not_count(string from, string until, int hours) =>
        Time("Europe/Budapest", "9:00-17:00").Between(Utc(from), Utc(until)).ShouldBe(TimeSpan.FromHours(hours));

    [Fact]
    public void An_answer_in_five_working_days_leaves_out_weekends_and_holidays() =>
        // From Monday 21 December: 22, 23, 28, 29, 30 December.
        Time("Europe/Budapest", "9:00-17:00").EndOfDay(Utc("2026-12-21T10:00Z"), 5).ShouldBe(Utc("2026-12-30T23:00Z"));

    [Theory]
    [InlineData("9:00-17:00", "09:00-17:00 mon tue wed thu fri")]
    [InlineData("8.30-16.30 mon-wed, sat", "08:30-16:30 mon tue wed sat")]
    [InlineData("22:00-06:00 daily", "22:00-06:00 mon tue wed thu fri sat sun")]
    [InlineData("0:00-24:00 daily", "always")]
    [InlineData("always", "always")]
    public void Hours_are_read_and_written(string typed, string kept)
    {
        $"{WorkingHours.Read(typed)}".ShouldBe(kept);
        WorkingHours.Read(kept).ShouldBe(WorkingHours.Read(typed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nine to five")]
    [InlineData("9:00")]
    [InlineData("9:00-25:00")]
    [InlineData("9:00-17:00 someday")]
    [InlineData("9:00-17:00 never")]
    public void Other_words_are_no_hours(string typed) => WorkingHours.Read(typed).ShouldBeNull();

    [Fact]
    public void What_is_added_has_passed_between_and_ends_at_work() =>
        Prop.ForAll(
                Cases().ToArbitrary(),
                one =>
                {
                    var due = one.Time.Add(one.From, one.Work);
                    one.Time.Between(one.From, due).ShouldBe(one.Work);
                    one.Time.IsOpen(due.AddTicks(-1)).ShouldBeTrue();
                    one.Time.NextOpen(one.From).ShouldBeLessThan(due);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() =>
        Prop.ForAll(
                Cases().ToArbitrary(),
                one =>
                {
                    var part = one.Work / 3;
                    one.Time.Add(one.Time.Add(one.From, part), one.Work - part).ShouldBe(one.Time.Add(one.From, one.Work));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Time_between_adds_up_and_is_never_more_than_passed() =>
        Prop.ForAll(
                Cases().ToArbitrary(),
                one =>
                {
                    var (middle, end) = (one.From + one.Work, one.From + (one.Work * 4));
                    var whole = one.Time.Between(one.From, end);
                    (one.Time.Between(one.From, middle) + one.Time.Between(middle, end)).ShouldBe(whole);
                    whole.ShouldBeLessThanOrEqualTo(end - one.From);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Counted_minute_by_minute_it_is_the_same() =>
        Prop.ForAll(
                Cases().ToArbitrary(),
                one =>
                {
                    var end = one.From.AddDays(3);
                    var minutes = 0;
                    for (var minute = one.From; minute < end; minute = minute.AddMinutes(1))
                        minutes += IsAtWork(one.Time, minute) ? 1 : 0;
                    one.Time.Between(one.From, end).ShouldBe(TimeSpan.FromMinutes(minutes));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    // What a clock on the wall says, and nothing else; where clock changes move the ends of work this does not hold.
    private static bool IsAtWork(WorkingTime time, DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(time.TimeZone));
        var (day, clock) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var hours = time.Hours;
        if (!hours.EndNextDay)
            return time.IsWorkingDay(day) && clock >= hours.From && clock < hours.Until;
        return (time.IsWorkingDay(day) && clock >= hours.From) || (time.IsWorkingDay(day.AddDays(-1)) && clock < hours.Until);
    }

    private static Gen<(WorkingTime Time, DateTime From, TimeSpan Work)> Cases() =>
        from zone in Gen.Elements(Zones)
        from days in Gen.Choose(1, 127)
        // The ends stand apart from the hours at which clocks change.
        from begin in Gen.Choose(4 * 4, 22 * 4)
        from end in Gen.Choose(4 * 4, 22 * 4)
        from region in Gen.Elements(HolidayRegion.None, HolidayRegion.HU, HolidayRegion.US)
        from start in Gen.Choose(0, 3 * 365 * 24 * 60)
        from work in Gen.Choose(1, 40 * 60)
        select (
            new WorkingTime(zone, new WorkingHours(Quarter(begin), Quarter(end), (Weekdays)days), Free(region)),
            // The years in which Brazil still changed its clocks.
            Utc("2017-01-01T00:00Z").AddMinutes(start),
            TimeSpan.FromMinutes(work)
        );

    private static TimeOnly Quarter(int quarter) => new(quarter / 4, quarter % 4 * 15);

    private static WorkingTime Time(string zone, string hours) => new(zone, WorkingHours.Read(hours)!.Value, Free(HolidayRegion.HU));

    private static FreeDays Free(HolidayRegion region) => new([region], new HashSet<DateOnly>());

    private static DateTime Utc(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime;
}
