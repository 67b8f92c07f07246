using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Until a day": asks when a paused schedule goes on by itself.</summary>
internal sealed class ChooseResumption(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.until";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Ask(ResumptionForm.Form(kept.Channel, turn));
    }
}
