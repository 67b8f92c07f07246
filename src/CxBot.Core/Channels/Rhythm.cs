namespace CxBot.Core.Channels;

/// <summary>When something comes again and again.</summary>
/// <param name="TimeZone">IANA name, in which days and time are meant.</param>
/// <param name="Days">On which days; weekends only where chosen.</param>
/// <param name="LocalTime">At what time of those days.</param>
/// <param name="EveryMinutes">Instead of days and time: so many minutes after the one before. Only demos have it.</param>
/// <param name="From">Not before this day.</param>
/// <param name="Through">Not after this day.</param>
internal sealed record Rhythm(
    string TimeZone,
    Weekdays Days,
    TimeOnly LocalTime,
    int? EveryMinutes = null,
    DateOnly? From = null,
    DateOnly? Through = null
);
