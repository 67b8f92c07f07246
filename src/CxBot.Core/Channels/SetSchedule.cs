using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>Takes the days and the time that a keeper chose; the schedule runs from then on.</summary>
internal sealed class SetSchedule(CxDb db, ContentLibrary library) : IForm
{
    public string Id => ScheduleForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, submitted.State, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        var faults = Faults(submitted.Answers);
        if (faults.Count > 0)
            return new Reply.Fix(ScheduleForm.For(kept).With(submitted.Answers), faults);

        var time = ScheduleForm.ReadTime(submitted.Answers)!.Value;
        var schedules = Enum.GetValues<ContentKind>()
            .Select(kind => Set(kept, kind, ScheduleForm.ReadDays(submitted.Answers, kind)!.Value, time, turn.Now))
            .ToList();
        await db.SaveChangesAsync(ct);
        return new Reply.Private(await ScheduleView.OfAsync(db, library, kept.Channel, schedules, mayChange: true));
    }

    private static Dictionary<string, Text> Faults(FormAnswers answers)
    {
        var faults = new Dictionary<string, Text>();
        if (ScheduleForm.ReadTime(answers) is null)
            faults[ScheduleForm.Time] = ChannelsTexts.TimeFault;
        foreach (var kind in Enum.GetValues<ContentKind>().Where(kind => ScheduleForm.ReadDays(answers, kind) is null))
            faults[ScheduleForm.DaysOf(kind)] = ChannelsTexts.DaysFault;
        return faults;
    }

    private Schedule Set(KeptChannel kept, ContentKind kind, Weekdays days, TimeOnly time, DateTime now)
    {
        if (kept.Schedules.FirstOrDefault(schedule => schedule.Kind == kind) is not { } schedule)
            db.Add(schedule = UsualSchedules.For(kept.Channel, kind, days, time, now));
        else
            schedule.Set(days, time, kept.Channel.TimeZone, now);
        return schedule;
    }
}
