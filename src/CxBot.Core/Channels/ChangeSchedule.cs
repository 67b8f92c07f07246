using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Change": opens the form with days and time.</summary>
internal sealed class ChangeSchedule(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.change";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Ask(ScheduleForm.For(kept));
    }
}
