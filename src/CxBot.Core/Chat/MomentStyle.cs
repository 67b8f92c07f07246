namespace CxBot.Core.Chat;

/// <summary>How much of a moment is shown.</summary>
public enum MomentStyle
{
    /// <summary>Weekday, day, month and time.</summary>
    DateAndTime,

    /// <summary>Day and month.</summary>
    Date,

    /// <summary>Hours and minutes.</summary>
    Time,

    /// <summary>Day, month, year and time: for what is read long after.</summary>
    WithYear,
}
