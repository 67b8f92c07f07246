using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>Days and times, short, as one writes them: "Mon 5 Dec, 14:00", "Mo, 5. Dez., 14:00", "Mon Dec 5, 2:00 PM".</summary>
internal static class CalendarForms
{
    // English of no region is what a company of many countries writes.
    private const string NoRegion = "en";

    public static string Day(DateTime local, CultureInfo culture) => local.ToString(DayForm(culture), culture);

    public static string Weekday(DateTime local, CultureInfo culture) =>
        Joined(ChatTexts.WeekdayAndDay, local.ToString("ddd", culture), Day(local, culture), culture);

    public static string Time(DateTime local, CultureInfo culture) =>
        culture.Name == NoRegion
            ? local.ToString("HH:mm", culture)
            : local.ToString(culture.DateTimeFormat.ShortTimePattern, culture).Replace('\u202F', '\u00A0');

    public static string DayAndTime(DateTime local, CultureInfo culture) =>
        Joined(ChatTexts.DayAndTime, Weekday(local, culture), Time(local, culture), culture);

    public static string WithYear(DateTime local, CultureInfo culture)
    {
        var day = DayForm(culture);
        var form = day.StartsWith('M') ? $"{day}, yyyy" : $"{day} yyyy";
        return Joined(ChatTexts.DayAndTime, local.ToString(form, culture), Time(local, culture), culture);
    }

    // "d 'de' MMMM", "MMMM d", "d. MMMM": the region's order with the short name of the month.
    private static string DayForm(CultureInfo culture) =>
        culture.Name == NoRegion
            ? "d MMM"
            : culture
                .DateTimeFormat.MonthDayPattern.Replace("MMMM", "MMM", StringComparison.Ordinal)
                .Replace("'de' ", "", StringComparison.Ordinal);

    private static string Joined(Text form, string first, string second, CultureInfo culture) =>
        string.Format(culture, TextResources.Find(form, culture), first, second);
}
