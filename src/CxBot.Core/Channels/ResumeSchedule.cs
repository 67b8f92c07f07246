using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Go on": runs again from the next planned time.</summary>
internal sealed class ResumeSchedule(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "schedule.resume";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        kept.Note(db, turn, AuditAct.ScheduleResumed);
        await new ContentLedger(db, library, turn.Now).ResumeAsync(kept);
        return new Reply.Replace(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }
}
