using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>Takes the days and the times that a keeper chose; the schedules run from then on.</summary>
internal sealed class SetSchedule(CxDb db, ContentLibrary library) : IForm
{
    public string Id => ScheduleForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, submitted.State, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        var faults = Faults(submitted.Answers, kept.Channel);
        if (faults.Count > 0)
            return new Reply.Fix(ScheduleForm.For(kept).With(submitted.Answers), faults);

        kept.Note(db, turn, AuditAct.ScheduleChanged);
        var changed = PostKindExtensions.Regular.Select(kind => Set(kept, kind, submitted.Answers, turn.Now)).OfType<Schedule>().ToList();
        await db.SaveChangesAsync(ct);
        await new ContentLedger(db, library, turn.Now).ReplanAsync(kept.Channel, changed);
        return new Reply.Private(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }

    private static Dictionary<string, Text> Faults(FormAnswers answers, Channel channel)
    {
        var faults = new Dictionary<string, Text>();
        var quiet = new QuietHours(channel.QuietFrom, channel.QuietUntil);
        foreach (var field in new[] { ScheduleForm.Time, ScheduleForm.LaterTime })
        {
            if (ClockWords.Time(answers[field]) is not { } time)
                faults[field] = ChannelsTexts.TimeFault;
            else if (quiet.Hold(time))
                faults[field] = ChannelsTexts.InQuietHours(time, quiet);
        }
        foreach (var field in PostKindExtensions.Regular.Select(ScheduleForm.DaysOf))
        {
            if (ScheduleForm.ReadDays(answers, field) is null)
                faults[field] = ChannelsTexts.DaysFault;
        }
        return faults;
    }

    private Schedule? Set(KeptChannel kept, PostKind kind, FormAnswers answers, DateTime now)
    {
        var days = ScheduleForm.ReadDays(answers, ScheduleForm.DaysOf(kind))!.Value;
        var time = ClockWords.Time(answers[ScheduleForm.TimeOf(kind)])!.Value;
        var schedule = kept.Regular.FirstOrDefault(schedule => schedule.Kind == kind);
        if (schedule is not null)
            schedule.Set(days, time, kept.Channel.TimeZone, now);
        else if (days != Weekdays.None)
            db.Add(schedule = UsualSchedules.For(kept.Channel, kind, days, time, now));
        return schedule;
    }
}
