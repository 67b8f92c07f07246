using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Make it right: opens the form.</summary>
internal sealed class GestureButton(CxDb db, PlaybookLibrary playbooks) : IButton, IReadOnlyHandler
{
    public string Action => GestureForms.Id;

    public static Button For(IssueKey key) => new(GesturesTexts.Button, GestureForms.Id, key.ToString()) { OpensForm = true };

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        return GestureRules.Fault(file, turn.Actor) is { } refusal
            ? refusal.Reply()
            : new Reply.Ask(await GestureForms.BuildAsync(db, playbooks, turn, key, file, null));
    }
}
