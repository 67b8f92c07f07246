using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Takes the reason for declining a gesture.</summary>
internal sealed class DeclinedGesture(CxDb db) : IForm
{
    public string Id => DeclineGesture.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        _ = long.TryParse(submitted.State, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        var (file, gesture, refusal) = await GestureDecision.OpenAsync(db, turn, id);
        if (refusal is not null)
            return refusal.Reply();
        var reason = TypedWords.Read(submitted.Answers[DeclineGesture.ReasonField], []).Text;
        return reason.Length == 0
            ? new Reply.Fix(
                DeclineGesture.Form(gesture!, GesturesTexts.WhyDecline(file!, gesture!)),
                new Dictionary<string, Text> { [DeclineGesture.ReasonField] = GesturesTexts.WhyMissing }
            )
            : await GestureDecision.KeepAsync(db, turn, file!, gesture!, GestureState.Declined, reason);
    }
}
