using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Start": the suggested schedule, or the one that was paused.</summary>
internal sealed class StartSchedule(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "schedule.start";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        var schedules = kept.Schedules.Count > 0 ? kept.Schedules : UsualSchedules.For(kept.Channel, turn.Now);
        if (kept.Schedules.Count == 0)
            db.AddRange(schedules);
        foreach (var schedule in schedules.Where(schedule => schedule.PausedAt is not null))
            schedule.Resume(kept.Channel.TimeZone, turn.Now);
        await db.SaveChangesAsync(ct);
        return new Reply.Replace(await ScheduleView.OfAsync(db, library, kept.Channel, schedules, mayChange: true));
    }
}
