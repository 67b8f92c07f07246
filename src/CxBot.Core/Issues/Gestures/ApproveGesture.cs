using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Approve.</summary>
internal sealed class ApproveGesture(CxDb db) : IButton
{
    public const string PressAction = "gesture.approve";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        _ = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        var (file, gesture, refusal) = await GestureDecision.OpenAsync(db, turn, id);
        return refusal is null ? await GestureDecision.KeepAsync(db, turn, file!, gesture!, GestureState.Given, "") : refusal.Reply();
    }
}
