using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;

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

    public static Text Until => Text.Of("Channels.Until");

    public static Text UntilTitle => Text.Of("Channels.UntilTitle");

    public static Text UntilLabel => Text.Of("Channels.UntilLabel");

    public static Text NotStarted => Text.Of("Channels.NotStarted");

    public static Text Never => Text.Of("Channels.Never");

    public static Text AllLikely => Text.Of("Channels.AllLikely");

    public static Text Likely => Text.Of("Channels.Likely");

    public static Text FormTitle => Text.Of("Channels.FormTitle");

    public static Text FormSubmit => Text.Of("Channels.FormSubmit");

    public static Text Time => Text.Of("Channels.Time");

    public static Text TimeFault => Text.Of("Channels.TimeFault");

    public static Text DaysFault => Text.Of("Channels.DaysFault");

    public static Text NoChannelHere => Text.Of("Channels.NoChannelHere");

    public static Text ChannelGone => Text.Of("Channels.ChannelGone");

    public static Text Welcome => Text.Of("Channels.Welcome");

    public static Text Add => Text.Of("Channels.Add");

    public static Text Settings => Text.Of("Channels.Settings");

    public static Text SkipNext => Text.Of("Channels.SkipNext");

    public static Text ReplaceNext => Text.Of("Channels.ReplaceNext");

    public static Text TwoWeeks => Text.Of("Channels.TwoWeeks");

    public static Text NothingToCome => Text.Of("Channels.NothingToCome");

    public static Text NothingYet => Text.Of("Channels.NothingYet");

    public static Text NotUnderstood => Text.Of("Channels.NotUnderstood");

    public static Text LaterTime => Text.Of("Channels.LaterTime");

    public static Text AddTitle => Text.Of("Channels.AddTitle");

    public static Text What => Text.Of("Channels.What");

    public static Text OnDays => Text.Of("Channels.OnDays");

    public static Text Tags => Text.Of("Channels.Tags");

    public static Text SettingsTitle => Text.Of("Channels.SettingsTitle");

    public static Text Zone => Text.Of("Channels.Zone");

    public static Text ZoneHint => Text.Of("Channels.ZoneHint");

    public static Text Region => Text.Of("Channels.Region");

    public static Text OwnDates => Text.Of("Channels.OwnDates");

    public static Text OwnDatesHint => Text.Of("Channels.OwnDatesHint");

    public static Text Quiet => Text.Of("Channels.Quiet");

    public static Text QuietHint => Text.Of("Channels.QuietHint");

    public static Text QuietFault => Text.Of("Channels.QuietFault");

    public static Text Keeper => Text.Of("Channels.Keeper");

    public static Text KeeperHint => Text.Of("Channels.KeeperHint");

    public static Text KeeperNotClear => Text.Of("Channels.KeeperNotClear");

    public static Text WelcomeInstaller => Text.Of("Channels.WelcomeInstaller");

    public static Text FirstDay(Channel channel) => Text.Of("Channels.FirstDay", Name(channel), channel.TimeZone);

    public static Text FirstDayDemo(Channel channel) => Text.Of("Channels.FirstDayDemo", Name(channel));

    public static Text Declined(Channel channel) => Text.Of("Channels.Declined", Name(channel));

    public static Text Heading(Channel channel) => Text.Of("Channels.Heading", Name(channel));

    public static Text Closed(Channel channel, string? reason) =>
        reason is null ? Text.Of("Channels.Archived", Name(channel)) : Text.Of("Channels.Closed", Name(channel), reason);

    public static Text ClosedAndPaused(Channel channel, string? reason) =>
        reason is null ? Text.Of("Channels.ArchivedAndPaused", Name(channel)) : Text.Of("Channels.ClosedAndPaused", Name(channel), reason);

    public static Text PreviewHeading(Channel channel) => Text.Of("Channels.PreviewHeading", Name(channel));

    public static Text LogHeading(Channel channel) => Text.Of("Channels.LogHeading", Name(channel));

    public static Text Paused(Schedule schedule) =>
        schedule.PausedUntil is { } until
            ? Text.Of("Channels.PausedUntil", new Moment(until))
            : Text.Of("Channels.Paused", new Moment(schedule.PausedAt!.Value));

    /// <summary>When nothing comes, whatever is planned.</summary>
    public static Text LeftAlone(Channel channel)
    {
        var quiet = new QuietHours(channel.QuietFrom, channel.QuietUntil);
        var hours = quiet.IsNone
            ? Text.Of("Channels.NoQuietHours")
            : Text.Of("Channels.QuietFromTo", Clock(quiet.From), Clock(quiet.Until));
        return Text.Of("Channels.LeftAlone", hours, RegionName(channel.Region));
    }

    public static Text CxWeekToo(DateOnly monday) => Text.Of("Channels.CxWeekToo", new CalendarDay(monday));

    public static Text RegionName(HolidayRegion region) => Text.Of($"Channels.Region{region}");

    public static Text InQuietHours(TimeOnly time, QuietHours quiet) =>
        Text.Of("Channels.InQuietHours", Clock(time), Clock(quiet.From), Clock(quiet.Until));

    public static Text TagsHint(string all) => Text.Of("Channels.TagsHint", all);

    public static Text UnknownTags(IReadOnlyList<string> tags) =>
        Text.Of("Channels.UnknownTags", string.Join(", ", tags), ScheduleTags.All);

    public static Text UnknownZone(string name) => Text.Of("Channels.UnknownZone", name);

    public static Text UnreadableDates(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? Text.Of("Channels.NoDates") : Text.Of("Channels.UnreadableDates", string.Join(" / ", lines.Take(3)));

    public static Text UnreadableDay(string words) => Text.Of("Channels.UnreadableDay", words);

    public static Text NoSuchSchedule(PostKind kind) => Text.Of("Channels.NoSuchSchedule", ContentTexts.Kind(kind));

    public static Text NotYourChannel(PersonName keeper) => Text.Of("Channels.NotYourChannel", keeper);

    public static Text TimeHint(string timeZone) => Text.Of("Channels.TimeHint", timeZone);

    /// <summary>A kind's name as a label, in the plural.</summary>
    public static Text Label(PostKind kind) => Text.Of($"Channels.Label{kind}");

    public static Text DaysLabel(PostKind kind) => Text.Of($"Channels.Days{kind}");

    /// <summary>"Tuesday, Thursday at 10:00 (Europe/Madrid), only phone".</summary>
    public static Text Times(Schedule schedule, Channel channel) =>
        schedule.Tags.Count == 0
            ? Times(schedule.In(channel.TimeZone))
            : Text.Of("Channels.OnlyTags", Times(schedule.In(channel.TimeZone)), string.Join(", ", schedule.Tags));

    private static Text Times(Rhythm rhythm) =>
        rhythm switch
        {
            { EveryMinutes: { } minutes } => Text.Plural("Channels.EveryMinutes", minutes),
            { Days: Weekdays.None } => Never,
            _ => Text.Of("Channels.DaysAt", Days(rhythm.Days), Clock(rhythm.LocalTime), rhythm.TimeZone),
        };

    public static Text Days(Weekdays days) =>
        days switch
        {
            Weekdays.None => Never,
            Weekdays.Working => Text.Of("Channels.WorkingDays"),
            Weekdays.All => Text.Of("Channels.EveryDay"),
            _ => Text.List(days.Each().Select(Day)),
        };

    /// <summary>When somebody is at work: "09:00-17:00, Monday to Friday".</summary>
    public static Text Hours(WorkingHours hours) =>
        hours switch
        {
            _ when hours == WorkingHours.Always => Text.Of("Channels.HoursAlways"),
            { Days: Weekdays.Working } => Text.Of("Channels.HoursWorking", Clock(hours.From), Clock(hours.Until)),
            { Days: Weekdays.All } => Text.Of("Channels.HoursDaily", Clock(hours.From), Clock(hours.Until)),
            _ => Text.Of("Channels.HoursOn", Clock(hours.From), Clock(hours.Until), Text.List(hours.Days.Each().Select(Day))),
        };

    /// <summary>A post to come; what is not fixed yet says so.</summary>
    public static Text Planned(PreviewRow row, bool marked) => marked ? Text.Of("Channels.PlannedLikely", Line(row)) : Line(row);

    /// <summary>What became of a post.</summary>
    public static Text Became(PreviewRow row) => Text.Of("Channels.Became", Line(row), Text.Of($"Channels.State{row.Post.State}"));

    /// <summary>The days off that its keeper named, the first five of them.</summary>
    public static Text OwnDaysOff(IReadOnlyList<ChannelHoliday> days)
    {
        const int most = 5;
        var named = days.Take(most).Select(OwnDay);
        return Text.Of(
            "Channels.OwnDaysOff",
            Text.List(days.Count > most ? named.Append(Text.Of("Channels.OwnDaysMore", days.Count - most)) : named)
        );
    }

    private static Text OwnDay(ChannelHoliday holiday) =>
        holiday.Name.Length == 0
            ? Text.Of("Channels.OwnDayPlain", new CalendarDay(holiday.Day))
            : Text.Of("Channels.OwnDay", new CalendarDay(holiday.Day), holiday.Name);

    private static Text Line(PreviewRow row)
    {
        var (post, moment) = (row.Post, new Moment(row.Post.PlannedAt));
        var why = ContentTexts.Why(post.Why, post.Detail);
        return row switch
        {
            { Title: { } title } => Text.Of("Channels.Planned", moment, ContentTexts.Kind(post.Kind), title, why),
            { Post.State: PlannedPostState.Skipped } => Text.Of("Channels.PlannedNothing", moment, ContentTexts.Kind(post.Kind), why),
            _ => Text.Of("Channels.PlannedPlain", moment, ContentTexts.Kind(post.Kind), why),
        };
    }

    private static string Clock(TimeOnly time) => ClockWords.Of(time);

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
