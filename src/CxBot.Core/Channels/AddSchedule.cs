using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Add": opens the form for one more schedule.</summary>
internal sealed class AddSchedule(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.add";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Ask(AddedSchedule.Form(kept.Channel));
    }
}
