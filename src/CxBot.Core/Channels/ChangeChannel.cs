using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Settings": opens the form with what holds for all of a channel's schedules.</summary>
internal sealed class ChangeChannel(CxDb db, ContentLibrary library) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.settings";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Ask(await ChannelForm.ForAsync(db, library, kept.Channel, turn));
    }
}
