using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Channels;

/// <summary>What people read about channels and their schedules.</summary>
internal static class ChannelsTexts
{
    public static Text Usage => Text.Of("Channels.Usage");

    public static Text Details => Text.Of("Channels.Details");

    public static Text Start => Text.Of("Channels.Start");

    public static Text Change => Text.Of("Channels.Change");

    public static Text NotNow => Text.Of("Channels.NotNow");

    public static Text Pause => Text.Of("Channels.Pause");

    public static Text Resume => Text.Of("Channels.Resume");

    public static Text NotStarted => Text.Of("Channels.NotStarted");

    public static Text Never => Text.Of("Channels.Never");

    public static Text Likely => Text.Of("Channels.Likely");

    public static Text FormTitle => Text.Of("Channels.FormTitle");

    public static Text FormSubmit => Text.Of("Channels.FormSubmit");

    public static Text Time => Text.Of("Channels.Time");

    public static Text TimeFault => Text.Of("Channels.TimeFault");

    public static Text DaysFault => Text.Of("Channels.DaysFault");

    public static Text NoChannelHere => Text.Of("Channels.NoChannelHere");

    public static Text ChannelGone => Text.Of("Channels.ChannelGone");

    public static Text Welcome => Text.Of("Channels.Welcome");

    public static Text FirstDay(Channel channel) => Text.Of("Channels.FirstDay", Name(channel), channel.TimeZone);

    public static Text FirstDayDemo(Channel channel) => Text.Of("Channels.FirstDayDemo", Name(channel));

    public static Text Declined(Channel channel) => Text.Of("Channels.Declined", Name(channel));

    public static Text Heading(Channel channel) => Text.Of("Channels.Heading", Name(channel));

    public static Text Closed(Channel channel, string reason) => Text.Of("Channels.Closed", Name(channel), reason);

    public static Text ClosedAndPaused(Channel channel, string reason) => Text.Of("Channels.ClosedAndPaused", Name(channel), reason);

    public static Text Paused(DateTime since) => Text.Of("Channels.Paused", new Moment(since));

    public static Text NotYourChannel(PersonName keeper) => Text.Of("Channels.NotYourChannel", keeper);

    public static Text TimeHint(string timeZone) => Text.Of("Channels.TimeHint", timeZone);

    /// <summary>A kind's name as a label, in the plural.</summary>
    public static Text Label(ContentKind kind) => kind == ContentKind.Tip ? Text.Of("Channels.Tips") : Text.Of("Channels.Stories");

    public static Text DaysLabel(ContentKind kind) => kind == ContentKind.Tip ? Text.Of("Channels.TipDays") : Text.Of("Channels.StoryDays");

    /// <summary>"Tuesday, Thursday at 10:00 (Europe/Madrid)".</summary>
    public static Text Times(Rhythm rhythm) =>
        rhythm switch
        {
            { EveryMinutes: { } minutes } => Text.Plural("Channels.EveryMinutes", minutes),
            { Days: Weekdays.None } => Never,
            _ => Text.Of(
                "Channels.DaysAt",
                Days(rhythm.Days),
                rhythm.LocalTime.ToString("HH:mm", CultureInfo.InvariantCulture),
                rhythm.TimeZone
            ),
        };

    public static Text Days(Weekdays days) =>
        days switch
        {
            Weekdays.None => Never,
            Weekdays.Working => Text.Of("Channels.WorkingDays"),
            Weekdays.All => Text.Of("Channels.EveryDay"),
            _ => Text.List(days.Each().Select(Day)),
        };

    public static Text Planned(PreviewRow row) =>
        row.Item is { } item
            ? Text.Of("Channels.Planned", new Moment(row.At), ContentTexts.Kind(row.Kind), item.Title, ContentTexts.Why(row.Why))
            : Text.Of("Channels.PlannedNothing", new Moment(row.At), ContentTexts.Kind(row.Kind), ContentTexts.Why(row.Why));

    private static Text Name(Channel channel) => channel.Name.Length > 0 ? Text.Typed(channel.Name) : Text.Of("Channels.ThisChannel");

    private static Text Day(Weekdays day) =>
        day switch
        {
            Weekdays.Monday => Text.Of("Channels.Weekday1"),
            Weekdays.Tuesday => Text.Of("Channels.Weekday2"),
            Weekdays.Wednesday => Text.Of("Channels.Weekday3"),
            Weekdays.Thursday => Text.Of("Channels.Weekday4"),
            Weekdays.Friday => Text.Of("Channels.Weekday5"),
            Weekdays.Saturday => Text.Of("Channels.Weekday6"),
            _ => Text.Of("Channels.Weekday7"),
        };
}
