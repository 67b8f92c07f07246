using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>A colleague, not always the owner, has spoken to the customer.</summary>
internal static class ContactStep
{
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Contact, turn.Actor) is { } refusal)
            return refusal.Reply();

        var words = TypedWords.Read(typed, turn.Mentioned);
        await IssueNews.KeepAsync(db, file, file.Issue.Contact(turn.Actor.Id, words.Text, turn.Now));
        return StepAnswer.Of(file, key, turn, StepTexts.Contacted(file), words);
    }
}
