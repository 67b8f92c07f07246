using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>"gesture CX-142 apology", "gesture CX-142 a bouquet 12.50": what is clear is done, anything else opens the form.</summary>
internal sealed class GiveGesture(CxDb db, PlaybookLibrary playbooks) : ICommand
{
    public string Name => "gesture";
    public Text Usage => GesturesTexts.Usage;
    public Text? Details => GesturesTexts.Details;
    public Text? Example => GesturesTexts.Example;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (IssueLine.Parse(invoked.Text) is not { Number: { } number } line)
            return new IssueNotNamed(Name).Reply();
        if (await IssueFile.FindAsync(db, turn, number) is not { } file)
            return new NoSuchIssue(number).Reply();
        if (GestureRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var wish = Read(TypedWords.Read(line.Rest, turn.Mentioned).Text, playbooks.For(file.Issue, file.Point, turn.Actor.Language));
        return wish is null || (wish.Cost != GestureCost.Free && wish.Amount == 0)
            ? new Reply.Ask(await GestureForms.BuildAsync(db, playbooks, turn, new IssueKey(number), file, wish))
            : await GestureStep.GiveAsync(db, playbooks, turn, file, wish);
    }

    private static GestureWish? Read(string typed, Playbook playbook)
    {
        var (words, amount) = GestureAmount.Cut(typed);
        if (words.Length == 0)
            return null;
        var listed = playbook.Gestures.FirstOrDefault(gesture =>
            gesture.Id.Equals(words.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)
            || gesture.Name.Equals(words, StringComparison.OrdinalIgnoreCase)
        );
        // A free one with an amount is not the one of the playbook.
        return listed is not null && (listed.Cost != GestureCost.Free || amount is null)
            ? GestureWish.Of(listed, amount ?? 0)
            : GestureWish.Own(words, amount ?? 0);
    }
}
