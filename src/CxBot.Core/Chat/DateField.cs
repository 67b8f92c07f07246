using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>A day of the calendar, chosen. Answers are written yyyy-MM-dd; <see cref="FormAnswers.Date"/> reads them.</summary>
public sealed record DateField(string Id, Text Label) : Field(Id, Label)
{
    internal const string Pattern = "yyyy-MM-dd";

    /// <summary>Chosen at first.</summary>
    public DateOnly? Value { get; init; }

    /// <summary>The first day that may be given. Only some clients keep people to it: what comes back is judged by <see cref="Fault"/>.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day that may be given, as <see cref="Earliest"/>.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Shown while no day is chosen.</summary>
    public static Text Placeholder => ChatTexts.ChooseDay;

    /// <summary>A day as answers hold it.</summary>
    public static string Write(DateOnly day) => day.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Which day is asked for, said where none or another was given.</summary>
    public Text Rule() =>
        (Earliest, Latest) switch
        {
            ({ } earliest, { } latest) => ChatTexts.DayBetween(earliest, latest),
            ({ } earliest, null) => ChatTexts.DayFrom(earliest),
            (null, { } latest) => ChatTexts.DayUntil(latest),
            _ => ChatTexts.DayMissing,
        };

    /// <summary>What is said of an answer that is missing, no day or out of range; null for one that can be taken.</summary>
    public Text? Fault(FormAnswers answers) =>
        answers.Date(Id) is { } day ? (day < Earliest || day > Latest ? Rule() : null)
        : Optional && answers[Id].Length == 0 ? null
        : Rule();

    internal override Field With(FormAnswers answers) => this with { Value = answers.Date(Id) };
}
