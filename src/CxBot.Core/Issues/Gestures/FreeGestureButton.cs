using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Something free, done at once while an approval is waited for.</summary>
internal sealed class FreeGestureButton(CxDb db, PlaybookLibrary playbooks) : IButton
{
    public const string PressAction = "gesture.free";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        // "apology 142"; anybody may make one up.
        var parts = pressed.Value.Split(' ', 2);
        var key = parts is [_, var value] ? IssueKey.Parse(value) : default;
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (GestureRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var free = playbooks
            .For(file.Issue, file.Point, turn.Actor.Language)
            .Gestures.FirstOrDefault(gesture => gesture.Id == parts[0] && gesture.Cost == GestureCost.Free);
        return free is null ? new NoSuchGesture().Reply() : await GestureStep.GiveAsync(db, playbooks, turn, file, GestureWish.Of(free, 0));
    }
}
