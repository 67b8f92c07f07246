using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>Takes what kind of trouble it is; the playbooks change with it.</summary>
internal sealed class SortIssue(CxDb db, PlaybookLibrary library) : IForm
{
    public string Id => ChooseTrouble.FormId;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (PlaybookRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var trouble = submitted.Answers[ChooseTrouble.TroubleField];
        if (!Troubles.All.Contains(trouble))
            return new Reply.Fix(
                ChooseTrouble.Form(key, file, library),
                new Dictionary<string, Text> { [ChooseTrouble.TroubleField] = PlaybooksTexts.ChooseOne }
            );
        if (trouble != file.Issue.Trouble)
        {
            await IssueNews.KeepAsync(db, file, file.Issue.Sort(turn.Actor.Id, trouble, turn.Now));
            await PlaybookNews.RenewAsync(db, library, file);
        }
        var card = await PlaybookNews.CardAsync(db, library, file, turn.Actor.Language, isPosted: false);
        return new Reply.Private(
            trouble == Troubles.Rude && await RestrictStep.OfferAsync(db, turn, file) is { } offer
                ? card with
                {
                    Blocks = [.. card.Blocks, .. offer],
                }
                : card
        );
    }
}
