using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Channels;

/// <summary>"Not now": nothing is scheduled, and the card says how to begin later.</summary>
internal sealed class DeclineSchedule(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "schedule.notnow";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (kept, refusal) = await KeptChannel.FindAsync(db, pressed.Value, turn.Actor);
        return kept is null ? refusal!.Reply() : new Reply.Replace(Card.Of(ChannelsTexts.Declined(kept.Channel)));
    }
}
