using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Takes what is done for the customer.</summary>
internal sealed class GestureForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    public string Id => GestureForms.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (GestureRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var answers = submitted.Answers;
        var chosen = answers[GestureForms.WhatField];
        var listed = playbooks.For(file.Issue, file.Point, turn.Actor.Language).Gestures.FirstOrDefault(gesture => gesture.Id == chosen);
        var words = TypedWords.Read(answers[GestureForms.WordsField].ReplaceLineEndings(" "), []).Text;
        var typed = answers[GestureForms.AmountField];
        var amount = GestureAmount.Read(typed);
        var faults = new Dictionary<string, Text>();
        if (listed is null && chosen != GestureForms.Own)
            faults[GestureForms.WhatField] = GesturesTexts.WhatMissing;
        if (listed is null && chosen == GestureForms.Own && words.Length == 0)
            faults[GestureForms.WordsField] = GesturesTexts.WordsMissing;
        if (typed.Length > 0 && amount is null)
            faults[GestureForms.AmountField] = GesturesTexts.AmountUnreadable;
        else if (listed is { Cost: not GestureCost.Free } && amount is null)
            faults[GestureForms.AmountField] = GesturesTexts.AmountMissing;
        if (faults.Count > 0)
            return new Reply.Fix((await GestureForms.BuildAsync(db, playbooks, turn, key, file, null)).With(answers), faults);
        var wish = listed switch
        {
            null => GestureWish.Own(words, amount ?? 0),
            { Cost: GestureCost.Free } => GestureWish.Of(listed, 0),
            _ => GestureWish.Of(listed, amount!.Value),
        };
        return await GestureStep.GiveAsync(db, playbooks, turn, file, wish);
    }
}
