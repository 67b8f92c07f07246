using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Tests.Scheduling;

public sealed class When_reading_dates
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Theory]
    [InlineData("5 Dec", "en", "2026-12-05")]
    [InlineData("December 5", "en", "2026-12-05")]
    [InlineData("5 Jan", "en", "2027-01-05")]
    [InlineData("2026-12-24", "en", "2026-12-24")]
    [InlineData("24.12.", "en", "2026-12-24")]
    [InlineData("24.12.2027", "en", "2027-12-24")]
    [InlineData("29 Feb", "en", "2028-02-29")]
    [InlineData("tomorrow", "en", "2026-11-17")]
    [InlineData("monday", "en", "2026-11-23")]
    [InlineData("Fri", "en", "2026-11-20")]
    [InlineData("5 Dezember", "de", "2026-12-05")]
    [InlineData("5 diciembre", "es", "2026-12-05")]
    [InlineData("5 de diciembre de 2027", "es-MX", "2027-12-05")]
    [InlineData("5. Dez.", "de", "2026-12-05")]
    [InlineData("5. Dez", "en", "2026-12-05")]
    [InlineData("5. Dezember 2027", "de-AT", "2027-12-05")]
    [InlineData("miercoles", "en", "2026-11-18")]
    [InlineData("Mañana", "es", "2026-11-17")]
    [InlineData("morgen", "de", "2026-11-17")]
    [InlineData("Di", "de", "2026-11-17")]
    public void People_write_them_in_many_ways(string words, string language, string day) =>
        DateWords.Read(words, Monday, language).ShouldBe(Day(day));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31 Feb")]
    [InlineData("12/24/2026")]
    public void What_is_no_date_or_could_be_two_is_none(string words) => DateWords.Read(words, Monday, "en").ShouldBeNull();

    [Fact]
    public void A_pasted_list_may_be_CSV_with_a_heading_and_names()
    {
        var dates = OwnDates.Read("date,name\n2026-12-24,Closing day\n\"2026-12-31\";\"Stock-taking\"\n24 Dec\nsome day", Monday, "en");

        dates.Days.ShouldBe([new Holiday(Day("2026-12-24"), "Closing day"), new Holiday(Day("2026-12-31"), "Stock-taking")]);
        dates.Unread.ShouldBe(["some day"]);
    }

    [Theory]
    [InlineData("tue", Weekdays.Tuesday)]
    [InlineData("Thursdays", Weekdays.Thursday)]
    [InlineData("mon-fri", Weekdays.Working)]
    [InlineData("fri-mon", Weekdays.Friday | Weekdays.Saturday | Weekdays.Sunday | Weekdays.Monday)]
    [InlineData("martes", Weekdays.Tuesday)]
    [InlineData("mié", Weekdays.Wednesday)]
    [InlineData("Mo-Fr", Weekdays.Working)]
    [InlineData("lun-vie", Weekdays.Working)]
    [InlineData("Sonntags", Weekdays.Sunday)]
    [InlineData("daily", Weekdays.All)]
    [InlineData("täglich", Weekdays.All)]
    [InlineData("never", Weekdays.None)]
    public void Days_of_the_week_may_be_short_or_a_span(string word, Weekdays days) => DayWords.Read(word).ShouldBe(days);

    [Theory]
    [InlineData("to")]
    [InlineData("phone")]
    [InlineData("-")]
    public void Other_words_are_no_days(string word) => DayWords.Read(word).ShouldBeNull();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
