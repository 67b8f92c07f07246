using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>The form in which a keeper chooses days and times of what a channel gets.</summary>
internal static class ScheduleForm
{
    public const string Id = "schedule.change";
    public const string Time = "time";
    public const string LaterTime = "later";

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
                Days(kept, PostKind.Tip),
                Days(kept, PostKind.Story),
                Days(kept, PostKind.Walk),
                TimeField(Time, ChannelsTexts.Time, kept, PostKind.Tip, PostKind.Story, PostKind.Walk),
                Days(kept, PostKind.Digest),
                Days(kept, PostKind.Board),
                TimeField(LaterTime, ChannelsTexts.LaterTime, kept, PostKind.Digest, PostKind.Board),
            ]
        )
        {
            State = $"{kept.Channel.Id}",
        };

    /// <summary>The field in which the days of a kind are chosen.</summary>
    public static string DaysOf(PostKind kind) =>
        kind switch
        {
            PostKind.Tip => "tips",
            PostKind.Story => "stories",
            PostKind.Walk => "walks",
            PostKind.Board => "board",
            _ => "digest",
        };

    /// <summary>The field in which the time of a kind is given.</summary>
    public static string TimeOf(PostKind kind) => kind.HasItem() ? Time : LaterTime;

    /// <summary>The option that stands for some days.</summary>
    public static string Option(Weekdays days) => ((int)days).ToString(CultureInfo.InvariantCulture);

    /// <summary>The days chosen in a field; null for something that can't have been on offer.</summary>
    public static Weekdays? ReadDays(FormAnswers answers, string field) =>
        int.TryParse(answers[field], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= (int)Weekdays.All
            ? (Weekdays)days
            : null;

    /// <summary>What can be chosen, with the days that stand there now.</summary>
    public static IReadOnlyList<Choice> Choices(Weekdays present) =>
        [.. Offered.Append(present).Distinct().Select(days => new Choice(Option(days), ChannelsTexts.Days(days)))];

    /// <summary>A field for a time of day.</summary>
    public static TextField TimeField(string id, Text label, TimeOnly time, Channel channel) =>
        new(id, label)
        {
            MaxLength = 5,
            Value = ClockWords.Of(time),
            Hint = ChannelsTexts.TimeHint(channel.TimeZone),
        };

    private static TextField TimeField(string id, Text label, KeptChannel kept, params PostKind[] kinds) =>
        TimeField(
            id,
            label,
            kept.Regular.FirstOrDefault(schedule => kinds.Contains(schedule.Kind))?.LocalTime ?? UsualSchedules.TimeOf(kinds[0]),
            kept.Channel
        );

    private static ChoiceField Days(KeptChannel kept, PostKind kind)
    {
        var present =
            kept.Regular.FirstOrDefault(schedule => schedule.Kind == kind)?.Days
            ?? (kept.Regular.Count == 0 ? UsualSchedules.Days(kind) : Weekdays.None);
        return new(DaysOf(kind), ChannelsTexts.DaysLabel(kind), Choices(present)) { Value = Option(present) };
    }
}
