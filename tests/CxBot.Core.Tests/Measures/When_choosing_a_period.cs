using System.Globalization;
using CxBot.Core.Measures;

namespace CxBot.Core.Tests.Measures;

public sealed class When_choosing_a_period
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory]
    [InlineData("", "2026-10-01", "2026-10-31")]
    [InlineData("last month", "2026-10-01", "2026-10-31")]
    [InlineData("Month", "2026-11-01", "2026-11-30")]
    [InlineData("this month so far", "2026-11-01", "2026-11-30")]
    [InlineData("last week", "2026-11-09", "2026-11-15")]
    [InlineData("week", "2026-11-16", "2026-11-22")]
    [InlineData("2026-11-11", "2026-11-09", "2026-11-15")]
    [InlineData("quarter", "2026-10-01", "2026-12-31")]
    [InlineData("q3", "2026-07-01", "2026-09-30")]
    [InlineData("2025-Q4", "2025-10-01", "2025-12-31")]
    [InlineData("last year", "2025-01-01", "2025-12-31")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("October", "2026-10-01", "2026-10-31")]
    [InlineData("december", "2025-12-01", "2025-12-31")]
    [InlineData("octubre de 2025", "2025-10-01", "2025-10-31")]
    [InlineData("1 Oct to 15 Oct", "2026-10-01", "2026-10-15")]
    [InlineData("from 1 Dec to 15 Jan", "2025-12-01", "2026-01-15")]
    [InlineData("15 Oct to 1 Mar", "2025-10-15", "2026-03-01")]
    [InlineData("2026-10-01 2026-10-15", "2026-10-01", "2026-10-15")]
    [InlineData("2026-10-01..2026-10-15", "2026-10-01", "2026-10-15")]
    [InlineData("del 1 de octubre al 15 de octubre", "2026-10-01", "2026-10-15")]
    [InlineData("since 2 Nov", "2026-11-02", "2026-11-16")]
    public void Words_mean_days(string words, string from, string through)
    {
        var period = MeasureWish.Read(words, Today, DayOfWeek.Monday, "es").ShouldNotBeNull();

        (Day(period.From), Day(period.Through)).ShouldBe((from, through));
    }

    [Theory]
    [InlineData("banana")]
    [InlineData("2027")]
    [InlineData("next month")]
    [InlineData("15 Oct 2026 to 1 Oct 2026 to 3")]
    [InlineData("monday to friday")]
    [InlineData("1999-01-01..2026-01-01")]
    [InlineData("days")]
    public void What_is_no_period_or_has_not_begun_is_none(string words) =>
        MeasureWish.Read(words, Today, DayOfWeek.Monday, "en").ShouldBeNull();

    [Theory]
    [InlineData("2026", "2025")]
    [InlineData("2026-Q1", "2025-Q4")]
    [InlineData("2026-03", "2026-02")]
    [InlineData("2026-11-16", "2026-11-09")]
    [InlineData("2026-10-11..2026-10-20", "2026-10-01..2026-10-10")]
    public void The_one_before_is_as_long_and_each_has_a_name(string key, string before)
    {
        var period = MeasurePeriod.Read(key).ShouldNotBeNull();

        period.Key.ShouldBe(key);
        period.Before().ShouldNotBeNull().Key.ShouldBe(before);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
