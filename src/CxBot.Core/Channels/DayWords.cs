using CxBot.Core.Chat;

namespace CxBot.Core.Channels;

/// <summary>Days of the week as people type them in any language spoken here: "tue", "mon-fri", "weekends", "lunes", "mi", "täglich".</summary>
internal static class DayWords
{
    // At least three letters, so that "a" or "to" stay words.
    private const int Shortest = 3;

    private static readonly string[][] Names =
    [
        ["monday", "lunes", "montag"],
        ["tuesday", "martes", "dienstag"],
        ["wednesday", "miercoles", "mittwoch"],
        ["thursday", "jueves", "donnerstag"],
        ["friday", "viernes", "freitag"],
        ["saturday", "sabado", "samstag", "sonnabend"],
        ["sunday", "domingo", "sonntag"],
    ];

    private static readonly string[] GermanShort = ["mo", "di", "mi", "do", "fr", "sa", "so"];

    /// <summary>The days a word means; null when it means none.</summary>
    public static Weekdays? Read(string word)
    {
        var plain = Letters.Plain(word);
        switch (plain)
        {
            case "daily" or "everyday" or "diario" or "taglich":
                return Weekdays.All;
            case "weekdays" or "workdays" or "laborables" or "werktags":
                return Weekdays.Working;
            case "weekends" or "wochenende":
                return Weekdays.Saturday | Weekdays.Sunday;
            case "never" or "off" or "nunca" or "nie":
                return Weekdays.None;
        }
        var ends = plain.Split('-');
        var (first, last) = (Position(ends[0]), Position(ends[^1]));
        if (ends.Length > 2 || first < 0 || last < 0)
            return null;
        var days = Weekdays.None;
        for (var day = first; ; day = (day + 1) % 7)
        {
            days |= (Weekdays)(1 << day);
            if (day == last)
                return days;
        }
    }

    private static int Position(string word)
    {
        var bare = word.TrimEnd('.');
        if (Array.IndexOf(GermanShort, bare) is var found and >= 0)
            return found;
        if (bare.Length < Shortest)
            return -1;
        // mon, mons, mondays
        var stem = bare.TrimEnd('s') is { Length: >= Shortest } single ? single : bare;
        return Array.FindIndex(Names, names => Array.Exists(names, name => name.StartsWith(stem, StringComparison.Ordinal)));
    }
}
