using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>A colleague takes an issue.</summary>
internal static class TakeStep
{
    public static async Task<Reply> RunAsync(CxDb db, PlaybookLibrary playbooks, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Take, turn.Actor) is { } refusal)
            return refusal.Reply();

        var words = TypedWords.Read(typed, turn.Mentioned);
        await IssueNews.KeepAsync(db, file, file.Issue.Take(turn.Actor.Id, words.Text, turn.Now));
        var sentence = file.Issue.Kind == IssueKind.Caught ? StepTexts.TakenToMend(file) : StepTexts.Taken(file);
        foreach (var other in file.Asked().Where(id => id != turn.Actor.Id))
            IssueNews.ReleaseFormer(db, file, other);
        // Who was asked has the card already, and its new face shows the next step; unless it still waited for others to come with.
        if (file.Issue.AskedId == turn.Actor.Id && !await IssueNews.CallBackAsync(db, file, turn.Actor.Id))
        {
            await PlaybookNews.GiveAsync(db, playbooks, file);
            return StepAnswer.Of(file, key, turn, sentence, words);
        }
        IssueNews.TellResponsible(db, file, await PlaybookNews.ForOwnerAsync(db, playbooks, file));
        // The card to work with is on its way to their one-to-one chat: one of it is enough.
        return key.Privately ? new Reply.Replace(Card.Of(sentence)) : StepAnswer.Say(sentence, words);
    }
}
