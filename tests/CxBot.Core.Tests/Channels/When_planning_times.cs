using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Core.Tests.Channels;

public sealed class When_planning_times
{
    private static readonly string[] Zones =
    [
        "Europe/Madrid",
        "Europe/Budapest",
        "Asia/Kolkata",
        "America/Sao_Paulo",
        "America/New_York",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Africa/Cairo",
        "Pacific/Apia",
        "Etc/UTC",
    ];

    [Theory]
    // Clocks go from 02:00 to 03:00 in Madrid and New York, from 00:00 to 01:00 in Santiago and Cairo, half an hour on Lord Howe.
    [InlineData("Europe/Madrid", "02:30", "2026-03-28T01:30Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z")]
    [InlineData("Europe/Budapest", "02:00", "2026-03-28T01:00Z", "2026-03-29T01:00Z", "2026-03-30T00:00Z")]
    [InlineData("Asia/Kolkata", "02:30", "2026-03-28T21:00Z", "2026-03-29T21:00Z", "2026-03-30T21:00Z")]
    // The last spring in which Brazil changed its clocks, from 00:00 to 01:00.
    [InlineData("America/Sao_Paulo", "00:30", "2018-11-03T03:30Z", "2018-11-04T03:00Z", "2018-11-05T02:30Z")]
    [InlineData("America/New_York", "02:30", "2026-03-07T07:30Z", "2026-03-08T07:00Z", "2026-03-09T06:30Z")]
    [InlineData("America/Santiago", "00:15", "2026-09-05T04:15Z", "2026-09-06T04:00Z", "2026-09-07T03:15Z")]
    [InlineData("Australia/Lord_Howe", "02:10", "2026-10-02T15:40Z", "2026-10-03T15:30Z", "2026-10-04T15:10Z")]
    public void A_time_that_does_not_exist_that_day_is_planned_at_the_next_minute_that_does(
        string zone,
        string time,
        params string[] planned
    ) => Times(zone, time, Weekdays.All, planned[0], planned.Length).ShouldBe(planned.Select(Utc));

    [Theory]
    [InlineData("Europe/Madrid", "02:30", "2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z")]
    [InlineData("Europe/Budapest", "02:00", "2026-10-24T00:00Z", "2026-10-25T00:00Z", "2026-10-26T01:00Z")]
    [InlineData("Australia/Lord_Howe", "01:45", "2026-04-03T14:45Z", "2026-04-04T14:45Z", "2026-04-05T15:15Z")]
    [InlineData("America/Sao_Paulo", "23:30", "2018-02-17T01:30Z", "2018-02-18T01:30Z", "2018-02-19T02:30Z")]
    [InlineData("America/New_York", "01:30", "2026-10-31T05:30Z", "2026-11-01T05:30Z", "2026-11-02T06:30Z")]
    [InlineData("Africa/Cairo", "23:30", "2026-10-28T20:30Z", "2026-10-29T20:30Z", "2026-10-30T21:30Z")]
    public void A_time_that_exists_twice_is_planned_once(string zone, string time, params string[] planned) =>
        Times(zone, time, Weekdays.All, planned[0], planned.Length).ShouldBe(planned.Select(Utc));

    [Fact]
    public void A_day_that_a_zone_left_out_is_planned_at_the_first_minute_of_the_next() =>
        Times("Pacific/Apia", "10:00", Weekdays.All, "2011-12-29T12:00Z", 3)
            .ShouldBe(Moments(["2011-12-29T20:00Z", "2011-12-30T10:00Z", "2011-12-30T20:00Z"]));

    [Fact]
    public void Read_again_from_a_time_that_was_moved_to_the_next_day_it_is_still_there() =>
        Times("Pacific/Apia", "10:00", Weekdays.All, "2011-12-30T10:00Z", 1).ShouldBe(Moments(["2011-12-30T10:00Z"]));

    [Fact]
    public void Weekends_are_left_out_unless_they_were_chosen()
    {
        Times("Europe/Madrid", "10:00", Weekdays.Working, "2026-11-20T10:00Z", 2)
            .ShouldBe(Moments(["2026-11-23T09:00Z", "2026-11-24T09:00Z"]));
        Times("Europe/Madrid", "10:00", Weekdays.All, "2026-11-20T10:00Z", 2).ShouldBe(Moments(["2026-11-21T09:00Z", "2026-11-22T09:00Z"]));
    }

    [Fact]
    public void No_day_means_never() => Times("Europe/Madrid", "10:00", Weekdays.None, "2026-11-20T10:00Z", 2).ShouldBeEmpty();

    [Fact]
    public void A_demo_comes_every_so_many_minutes_from_its_first_time_on() =>
        PlannedTimes
            .From(new Rhythm("Europe/Madrid", Weekdays.All, default, 15), Utc("2026-03-29T00:50Z"))
            .Take(3)
            .ShouldBe(Moments(["2026-03-29T00:50Z", "2026-03-29T01:05Z", "2026-03-29T01:20Z"]));

    [Fact]
    public void Every_planned_day_has_one_time_and_each_is_later_than_the_one_before()
    {
        var rhythms =
            from zone in Gen.Elements(Zones)
            from days in Gen.Choose(1, 127)
            from minute in Gen.Choose(0, (24 * 60) - 1)
            from start in Gen.Choose(0, 3 * 365 * 24 * 60)
            select (
                Rhythm: new Rhythm(zone, (Weekdays)days, new TimeOnly(minute / 60, minute % 60)),
                From: Utc("2025-01-01T00:00Z").AddMinutes(start)
            );

        Prop.ForAll(
                rhythms.ToArbitrary(),
                one =>
                {
                    var times = PlannedTimes.From(one.Rhythm, one.From).Take(400).ToList();
                    times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
                    times[0].ShouldBeGreaterThanOrEqualTo(one.From);
                    // In these zones and years no gap reaches the next day.
                    var planned = times.ConvertAll(time => LocalDay.Of(time, one.Rhythm.TimeZone));
                    planned.ShouldBe(DaysBetween(planned[0], planned[^1]).Where(day => one.Rhythm.Days.Include(day)));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static IEnumerable<DateOnly> DaysBetween(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            yield return day;
    }

    private static List<DateTime> Times(string zone, string time, Weekdays days, string from, int count) =>
        [.. PlannedTimes.From(new Rhythm(zone, days, TimeOnly.Parse(time, CultureInfo.InvariantCulture)), Utc(from)).Take(count)];

    private static IEnumerable<DateTime> Moments(string[] moments) => moments.Select(Utc);

    private static DateTime Utc(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime;
}
