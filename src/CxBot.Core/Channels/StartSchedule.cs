using CxBot.Core.Audit;
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
        kept.Note(db, turn, AuditAct.ScheduleResumed);
        if (kept.Schedules.Count == 0)
        {
            kept = kept with { Schedules = UsualSchedules.For(kept.Channel, turn.Now) };
            db.AddRange(kept.Schedules);
            await db.SaveChangesAsync(ct);
        }
        await new ContentLedger(db, library, turn.Now).ResumeAsync(kept);
        return new Reply.Replace(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }
}
