using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Decline: asks for the reason.</summary>
internal sealed class DeclineGesture(CxDb db) : IButton, IReadOnlyHandler
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "gesture.decline";
    public const string ReasonField = "reason";

    public string Action => Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        _ = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        var (file, gesture, refusal) = await GestureDecision.OpenAsync(db, turn, id);
        return refusal is null ? new Reply.Ask(Form(gesture!, GesturesTexts.WhyDecline(file!, gesture!))) : refusal.Reply();
    }

    public static Form Form(Gesture gesture, Text label) =>
        new(
            Id,
            GesturesTexts.DeclineTitle,
            GesturesTexts.Decline,
            [
                new TextField(ReasonField, label)
                {
                    Multiline = true,
                    MaxLength = 500,
                    Hint = GesturesTexts.WhyHint,
                },
            ]
        )
        {
            State = gesture.Id.ToString(CultureInfo.InvariantCulture),
        };
}
