using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Channels;

/// <summary>The form in which a keeper chooses days and time.</summary>
internal static class ScheduleForm
{
    public const string Id = "schedule.change";
    public const string Time = "time";

    private static readonly Weekdays[] Offered =
    [
        Weekdays.Tuesday | Weekdays.Thursday,
        Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        Weekdays.Working,
        Weekdays.All,
        .. Weekdays.All.Each(),
        Weekdays.None,
    ];

    public static Form For(KeptChannel kept) =>
        new(
            Id,
            ChannelsTexts.FormTitle,
            ChannelsTexts.FormSubmit,
            [
                Days(kept, ContentKind.Tip),
                Days(kept, ContentKind.Story),
                new TextField(Time, ChannelsTexts.Time)
                {
                    MaxLength = 5,
                    Value = (kept.Schedules is [var first, ..] ? first.LocalTime : UsualSchedules.Time).ToString(
                        "HH:mm",
                        CultureInfo.InvariantCulture
                    ),
                    Hint = ChannelsTexts.TimeHint(kept.Channel.TimeZone),
                },
            ]
        )
        {
            State = $"{kept.Channel.Id}",
        };

    /// <summary>The field in which the days of a kind are chosen.</summary>
    public static string DaysOf(ContentKind kind) => kind == ContentKind.Tip ? "tips" : "stories";

    /// <summary>The option that stands for some days.</summary>
    public static string Option(Weekdays days) => ((int)days).ToString(CultureInfo.InvariantCulture);

    /// <summary>The days chosen for a kind; null for something that was not on offer.</summary>
    public static Weekdays? ReadDays(FormAnswers answers, ContentKind kind) =>
        Offered.Where(days => Option(days) == answers[DaysOf(kind)]).Select(days => (Weekdays?)days).FirstOrDefault();

    /// <summary>The time given; null if it is none.</summary>
    public static TimeOnly? ReadTime(FormAnswers answers) =>
        TimeOnly.TryParseExact(answers[Time], ["H:mm", "H.mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static ChoiceField Days(KeptChannel kept, ContentKind kind) =>
        new(DaysOf(kind), ChannelsTexts.DaysLabel(kind), [.. Offered.Select(days => new Choice(Option(days), ChannelsTexts.Days(days)))])
        {
            Value = Option(kept.Schedules.FirstOrDefault(schedule => schedule.Kind == kind)?.Days ?? UsualSchedules.Days(kind)),
        };
}
