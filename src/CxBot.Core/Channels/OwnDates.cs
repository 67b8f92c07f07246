using System.Globalization;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>Days off as people paste them, one a line: a date, and after a comma, a semicolon or a tab what it is called.</summary>
/// <param name="Days">The days, each once.</param>
/// <param name="Unread">Lines that hold no date.</param>
internal sealed record OwnDates(IReadOnlyList<Holiday> Days, IReadOnlyList<string> Unread)
{
    private const int LongestName = 80;
    private static readonly char[] Cells = [',', ';', '\t'];

    /// <summary>Reads lines, CSV with or without a heading too.</summary>
    public static OwnDates Read(string text, DateOnly today, string language)
    {
        var (days, unread) = (new List<Holiday>(), new List<string>());
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            var cut = line.IndexOfAny(Cells);
            var first = (cut < 0 ? line : line[..cut]).Trim().Trim('"');
            var name = cut < 0 ? "" : line[(cut + 1)..].Trim().Trim('"');
            if (DateWords.Read(first, today, language) is { } day)
                days.Add(new Holiday(day, name.Length > LongestName ? name[..LongestName] : name));
            else if (i > 0 || !first.Equals("date", StringComparison.OrdinalIgnoreCase))
                unread.Add(line);
        }
        return new OwnDates([.. days.DistinctBy(one => one.Day).OrderBy(one => one.Day)], unread);
    }

    /// <summary>As they are shown in the form.</summary>
    public static string Write(IEnumerable<ChannelHoliday> days) =>
        string.Join(
            '\n',
            days.OrderBy(one => one.Day)
                .Select(one => one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (one.Name.Length > 0 ? $", {one.Name}" : ""))
        );
}
