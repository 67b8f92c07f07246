using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Privacy;

/// <summary>"Forget me": asks for the second time.</summary>
internal sealed class ForgetSurely(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "forget.surely";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        await SigningOff.FaultAsync(db, turn.Actor) is { } refusal
            ? refusal.Reply()
            : new Reply.Replace(ForgettingCards.Second(turn.Actor.Id));
}
