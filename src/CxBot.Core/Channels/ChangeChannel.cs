using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Days off and quiet hours": opens the form with what holds for all of a channel's schedules.</summary>
internal sealed class ChangeChannel(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.settings";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Ask(await ChannelForm.ForAsync(db, kept.Channel, turn));
    }
}
