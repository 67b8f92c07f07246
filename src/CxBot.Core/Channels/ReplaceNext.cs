using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Another one": the next best takes the place of what comes next.</summary>
internal sealed class ReplaceNext(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "schedule.replace";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        if (kept is null)
            return refusal!.Reply();
        kept.Note(db, turn, AuditAct.ScheduleChanged);
        return await new ContentLedger(db, library, turn.Now).ReplaceNextAsync(kept, kind: null) is null
            ? new NothingToCome().Reply()
            : new Reply.Replace(await ScheduleView.AfterAsync(db, library, kept.Channel, turn.Now));
    }
}
