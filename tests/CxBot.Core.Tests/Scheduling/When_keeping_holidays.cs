using System.Globalization;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Tests.Scheduling;

public sealed class When_keeping_holidays
{
    [Theory]
    // Dates of the United States Census Bureau's table of Easter Sundays.
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_falls_where_it_fell(string day) => Easter.Sunday(Day(day).Year).ShouldBe(Day(day));

    [Theory]
    [InlineData("US", "2026-11-26", "Thanksgiving Day")]
    [InlineData("US", "2026-07-03", "Independence Day")]
    [InlineData("US", "2021-12-31", "New Year's Day")]
    [InlineData("US", "2026-05-25", "Memorial Day")]
    [InlineData("GB", "2026-04-03", "Good Friday")]
    [InlineData("GB", "2026-12-28", "Boxing Day")]
    [InlineData("GB", "2022-12-27", "Christmas Day")]
    [InlineData("GB", "2022-01-03", "New Year's Day")]
    [InlineData("GB", "2026-08-31", "Summer bank holiday")]
    [InlineData("DE", "2026-05-14", "Christi Himmelfahrt")]
    [InlineData("DE", "2026-10-03", "Tag der Deutschen Einheit")]
    [InlineData("HU", "2026-10-23", "Nemzeti ünnep")]
    [InlineData("HU", "2026-05-25", "Pünkösdhétfő")]
    [InlineData("ES", "2026-12-08", "Inmaculada Concepción")]
    [InlineData("FR", "2026-07-14", "Fête nationale")]
    public void A_day_is_one_or_is_not(string region, string day, string name) =>
        Holidays.On(Enum.Parse<HolidayRegion>(region), Day(day))!.Name.ShouldBe(name);

    [Theory]
    [InlineData("None", "2026-12-25")]
    [InlineData("US", "2026-07-04")]
    [InlineData("HU", "2023-12-24")]
    [InlineData("FR", "2026-04-03")]
    [InlineData("DE", "2026-11-01")]
    [InlineData("ES", "2026-04-06")]
    public void Other_days_are_none(string region, string day) => Holidays.On(Enum.Parse<HolidayRegion>(region), Day(day)).ShouldBeNull();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
