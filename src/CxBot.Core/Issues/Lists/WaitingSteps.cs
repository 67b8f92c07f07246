using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>What waits for a person, each with what they can do about it now: for a page that nobody else reads.</summary>
internal static class WaitingSteps
{
    // The next step, one more, and the details: a row on a phone.
    private const int MostSteps = 2;

    public static async Task<IReadOnlyList<CardBlock>> OfAsync(CxDb db, Turn turn, int most)
    {
        var waiting = await IssuesWaiting.ForAsync(db, turn.Actor.Id);
        if (waiting.Count == 0)
            return [new Paragraph(ListTexts.NothingWaits)];

        var blocks = new List<CardBlock>();
        foreach (var group in waiting.Take(most).GroupBy(one => one.Why))
        {
            blocks.Add(new Small(ListTexts.OfWhy(group.Key)));
            foreach (var one in group)
            {
                var steps = await IssueFile.FindAsync(db, turn, one.Issue.Number) is { } file
                    ? IssueButtons.For(file, turn.Actor).Take(MostSteps)
                    : [];
                blocks.Add(new Paragraph(ListCards.Line(one, turn.Now)));
                blocks.Add(new Buttons([.. steps, IssueButtons.Details(one.Issue)]));
            }
        }
        if (waiting.Count > most)
            blocks.Add(new Small(ListTexts.More(waiting.Count - most)));
        return blocks;
    }
}
