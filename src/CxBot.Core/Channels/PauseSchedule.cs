using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Pause": nothing comes until somebody says go on.</summary>
internal sealed class PauseSchedule(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "schedule.pause";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        kept.Note(db, turn, AuditAct.SchedulePaused);
        await new ContentLedger(db, library, turn.Now).PauseAsync(kept, untilDay: null);
        return new Reply.Replace(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }
}
