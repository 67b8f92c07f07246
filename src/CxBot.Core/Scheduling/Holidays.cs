namespace CxBot.Core.Scheduling;

/// <summary>
/// Public holidays by rule, for the whole of a region only: what a state, a county or a town adds is pasted as own dates.
/// </summary>
internal static class Holidays
{
    /// <summary>The holiday on a day; null where it is none.</summary>
    public static Holiday? On(HolidayRegion region, DateOnly day) =>
        // A New Year's Day on a Saturday is kept on 31 December in the United States.
        Of(region, day.Year).Concat(region == HolidayRegion.US ? Of(region, day.Year + 1) : []).FirstOrDefault(one => one.Day == day);

    /// <summary>The holidays of a year, as the region counts it.</summary>
    public static IReadOnlyList<Holiday> Of(HolidayRegion region, int year) =>
        region switch
        {
            HolidayRegion.US => UnitedStates(year),
            HolidayRegion.GB => EnglandAndWales(year),
            HolidayRegion.DE => Germany(year),
            HolidayRegion.HU => Hungary(year),
            HolidayRegion.ES => Spain(year),
            HolidayRegion.FR => France(year),
            _ => [],
        };

    // 5 U.S.C. 6103; of those on a weekend the nearest weekday is kept (Executive Order 11582).
    private static List<Holiday> UnitedStates(int year) =>
        [
            Observed(new(year, 1, 1), "New Year's Day"),
            new(Nth(3, DayOfWeek.Monday, year, 1), "Martin Luther King Jr. Day"),
            new(Nth(3, DayOfWeek.Monday, year, 2), "Washington's Birthday"),
            new(Last(DayOfWeek.Monday, year, 5), "Memorial Day"),
            Observed(new(year, 6, 19), "Juneteenth"),
            Observed(new(year, 7, 4), "Independence Day"),
            new(Nth(1, DayOfWeek.Monday, year, 9), "Labor Day"),
            new(Nth(2, DayOfWeek.Monday, year, 10), "Columbus Day"),
            Observed(new(year, 11, 11), "Veterans Day"),
            new(Nth(4, DayOfWeek.Thursday, year, 11), "Thanksgiving Day"),
            Observed(new(year, 12, 25), "Christmas Day"),
        ];

    // Banking and Financial Dealings Act 1971, schedule 1, and the proclamations of New Year's Day and the first Monday of May.
    private static List<Holiday> EnglandAndWales(int year)
    {
        var christmas = new DateOnly(year, 12, 25);
        var newYear = new DateOnly(year, 1, 1);
        return
        [
            new(IsWeekend(newYear) ? Nth(1, DayOfWeek.Monday, year, 1) : newYear, "New Year's Day"),
            new(Easter.Sunday(year).AddDays(-2), "Good Friday"),
            new(Easter.Sunday(year).AddDays(1), "Easter Monday"),
            new(Nth(1, DayOfWeek.Monday, year, 5), "Early May bank holiday"),
            new(Last(DayOfWeek.Monday, year, 5), "Spring bank holiday"),
            new(Last(DayOfWeek.Monday, year, 8), "Summer bank holiday"),
            new(IsWeekend(christmas) ? christmas.AddDays(2) : christmas, "Christmas Day"),
            new(IsWeekend(christmas.AddDays(1)) ? christmas.AddDays(3) : christmas.AddDays(1), "Boxing Day"),
        ];
    }

    // The holiday laws of the sixteen states, where they agree, and Einigungsvertrag Art. 2 (2).
    private static List<Holiday> Germany(int year) =>
        [
            new(new(year, 1, 1), "Neujahr"),
            new(Easter.Sunday(year).AddDays(-2), "Karfreitag"),
            new(Easter.Sunday(year).AddDays(1), "Ostermontag"),
            new(new(year, 5, 1), "Tag der Arbeit"),
            new(Easter.Sunday(year).AddDays(39), "Christi Himmelfahrt"),
            new(Easter.Sunday(year).AddDays(50), "Pfingstmontag"),
            new(new(year, 10, 3), "Tag der Deutschen Einheit"),
            new(new(year, 12, 25), "1. Weihnachtstag"),
            new(new(year, 12, 26), "2. Weihnachtstag"),
        ];

    // 2012. évi I. törvény (Labour Code) § 102 (1); 24 December since 2024.
    private static List<Holiday> Hungary(int year) =>
        [
            new(new(year, 1, 1), "Újév"),
            new(new(year, 3, 15), "Nemzeti ünnep"),
            new(Easter.Sunday(year).AddDays(-2), "Nagypéntek"),
            new(Easter.Sunday(year).AddDays(1), "Húsvéthétfő"),
            new(new(year, 5, 1), "A munka ünnepe"),
            new(Easter.Sunday(year).AddDays(50), "Pünkösdhétfő"),
            new(new(year, 8, 20), "Az államalapítás ünnepe"),
            new(new(year, 10, 23), "Nemzeti ünnep"),
            new(new(year, 11, 1), "Mindenszentek"),
            .. year >= 2024 ? [new Holiday(new(year, 12, 24), "Szenteste")] : Array.Empty<Holiday>(),
            new(new(year, 12, 25), "Karácsony"),
            new(new(year, 12, 26), "Karácsony másnapja"),
        ];

    // Real Decreto 2001/1983, article 45: those that hold in the whole country.
    private static List<Holiday> Spain(int year) =>
        [
            new(new(year, 1, 1), "Año Nuevo"),
            new(new(year, 1, 6), "Epifanía del Señor"),
            new(Easter.Sunday(year).AddDays(-2), "Viernes Santo"),
            new(new(year, 5, 1), "Fiesta del Trabajo"),
            new(new(year, 8, 15), "Asunción de la Virgen"),
            new(new(year, 10, 12), "Fiesta Nacional de España"),
            new(new(year, 11, 1), "Todos los Santos"),
            new(new(year, 12, 6), "Día de la Constitución"),
            new(new(year, 12, 8), "Inmaculada Concepción"),
            new(new(year, 12, 25), "Natividad del Señor"),
        ];

    // Code du travail, article L3133-1.
    private static List<Holiday> France(int year) =>
        [
            new(new(year, 1, 1), "Jour de l'An"),
            new(Easter.Sunday(year).AddDays(1), "Lundi de Pâques"),
            new(new(year, 5, 1), "Fête du Travail"),
            new(new(year, 5, 8), "Victoire 1945"),
            new(Easter.Sunday(year).AddDays(39), "Ascension"),
            new(Easter.Sunday(year).AddDays(50), "Lundi de Pentecôte"),
            new(new(year, 7, 14), "Fête nationale"),
            new(new(year, 8, 15), "Assomption"),
            new(new(year, 11, 1), "Toussaint"),
            new(new(year, 11, 11), "Armistice 1918"),
            new(new(year, 12, 25), "Noël"),
        ];

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Holiday Observed(DateOnly day, string name) =>
        new(
            day.DayOfWeek switch
            {
                DayOfWeek.Saturday => day.AddDays(-1),
                DayOfWeek.Sunday => day.AddDays(1),
                _ => day,
            },
            name
        );

    private static DateOnly Nth(int nth, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    private static DateOnly Last(DayOfWeek weekday, int year, int month) =>
        Nth(5, weekday, year, month) is var fifth && fifth.Month == month ? fifth : fifth.AddDays(-7);
}
