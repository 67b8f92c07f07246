namespace CxBot.Core.Channels;

/// <summary>Days of the week on which something is planned.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>Mondays.</summary>
    Monday = 1,

    /// <summary>Tuesdays.</summary>
    Tuesday = 2,

    /// <summary>Wednesdays.</summary>
    Wednesday = 4,

    /// <summary>Thursdays.</summary>
    Thursday = 8,

    /// <summary>Fridays.</summary>
    Friday = 16,

    /// <summary>Saturdays.</summary>
    Saturday = 32,

    /// <summary>Sundays.</summary>
    Sunday = 64,

    /// <summary>Monday to Friday.</summary>
    Working = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>Weekends too.</summary>
    All = Working | Saturday | Sunday,
}
