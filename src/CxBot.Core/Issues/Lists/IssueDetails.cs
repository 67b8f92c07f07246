using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>Everything about one issue, for one reader who may see it.</summary>
internal static class IssueDetails
{
    public static Task<Reply> ShowAsync(CxDb db, Turn turn, IssueKey key) => ShowAsync(db, turn, key, IssueCards.DetailsNow);

    /// <summary>The same on another card.</summary>
    public static async Task<Reply> ShowAsync(CxDb db, Turn turn, IssueKey key, Func<IssueFile, Colleague, Card> card)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        return IssueRules.Fault(file, IssueAct.See, turn.Actor) is { } refusal
            ? refusal.Reply()
            : new Reply.Private(card(file, turn.Actor));
    }
}
