using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Tests.Channels;

public sealed class When_catching_up
{
    private static readonly DateTime Monday = new(2026, 11, 16, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Rhythm Daily = new("Etc/UTC", Weekdays.All, new TimeOnly(10, 0));
    private static readonly Rhythm Demo = Daily with { EveryMinutes = 10 };

    private static readonly ChannelCalendar Calendar = new(
        "Etc/UTC",
        HolidayRegion.None,
        new Dictionary<DateOnly, string> { [new DateOnly(2026, 11, 17)] = "Closing day" },
        QuietHours.Usual
    );

    [Theory]
    [InlineData(0, "on time")]
    [InlineData(1, "on time")]
    [InlineData(2, "late")]
    [InlineData(119, "late")]
    [InlineData(120, "Missed")]
    public void A_tip_goes_out_late_under_two_hours_and_not_at_all_from_then_on(int minutes, string fate) =>
        Fate(PostKind.Tip, Monday, Monday.AddMinutes(minutes)).ShouldBe(fate);

    [Fact]
    public void A_tip_never_goes_out_late_in_quiet_hours() =>
        Fate(PostKind.Tip, Monday.AddHours(9).AddMinutes(30), Monday.AddHours(10).AddMinutes(30)).ShouldBe("QuietHours");

    [Theory]
    [InlineData("2026-11-20T15:00Z", "2026-11-20T19:00Z", "late")]
    [InlineData("2026-11-20T15:00Z", "2026-11-20T21:00Z", "waits until 2026-11-23 07:00")]
    [InlineData("2026-11-20T15:00Z", "2026-11-23T23:59Z", "waits until 2026-11-24 07:00")]
    [InlineData("2026-11-20T15:00Z", "2026-11-24T00:00Z", "Missed")]
    [InlineData("2026-11-16T15:00Z", "2026-11-17T10:00Z", "waits until 2026-11-18 07:00")]
    [InlineData("2026-11-16T15:00Z", "2026-11-18T19:00Z", "late")]
    [InlineData("2026-11-16T15:00Z", "2026-11-19T00:00Z", "Missed")]
    public void A_round_up_goes_out_until_the_end_of_the_next_working_day_but_not_into_the_night(string planned, string now, string fate) =>
        Fate(PostKind.Digest, Utc(planned), Utc(now)).ShouldBe(fate);

    [Fact]
    public void Of_many_missed_times_only_the_newest_may_be_posted()
    {
        var plan = Plan(Demo, Monday.AddHours(5).AddMinutes(5), TimeSpan.Zero);

        plan.Planned.ShouldBe([Monday.AddHours(5)]);
        plan.Skipped.Count.ShouldBe(30);
        plan.Skipped.Count(skipped => skipped.WasMissed).ShouldBe(19);
        plan.Next.ShouldBe(Monday.AddHours(5).AddMinutes(10));
    }

    [Fact]
    public void Three_days_ahead_are_planned_and_no_more()
    {
        var plan = Plan(Daily, Monday.AddHours(-1), DuePlan.Ahead);

        plan.Planned.ShouldBe([Monday, Monday.AddDays(1), Monday.AddDays(2)]);
        plan.Next.ShouldBe(Monday.AddDays(3));
    }

    [Fact]
    public void Beyond_200_missed_times_the_oldest_share_a_row_that_says_how_many()
    {
        var plan = Plan(Demo, Monday.AddDays(30).AddSeconds(5), TimeSpan.Zero);

        plan.Skipped.Count.ShouldBe(1 + DuePlan.MostRows);
        plan.Skipped.Sum(skipped => skipped.Count).ShouldBe(30 * 144);
        plan.Skipped[0].First.ShouldBe(Monday);
        plan.Skipped[1].First.ShouldBe(Monday.AddDays(30).AddMinutes(-10 * DuePlan.MostRows));
    }

    private static DuePlan Plan(Rhythm rhythm, DateTime now, TimeSpan ahead) =>
        DuePlan.For(rhythm, Monday, now, ahead, time => PostFate.IsTooLate(PostKind.Tip, time, now, Calendar));

    private static string Fate(PostKind kind, DateTime planned, DateTime now) =>
        PostFate.Of(kind, planned, now, Calendar) switch
        {
            PostFate.Post { IsLate: false } => "on time",
            PostFate.Post => "late",
            PostFate.Wait wait => string.Create(CultureInfo.InvariantCulture, $"waits until {wait.Until:yyyy-MM-dd HH:mm}"),
            PostFate.Skip skip => skip.Why.ToString(),
            _ => "",
        };

    private static DateTime Utc(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime;
}
