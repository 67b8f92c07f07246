using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Sight;

namespace CxBot.Core.Issues.Lists;

/// <summary>Issues in a row, each with the button to its details.</summary>
internal static class ListCards
{
    // More stand too close on a phone.
    private const int ButtonsInARow = 5;

    /// <summary>What waits for me, what I must do first.</summary>
    public static Card Mine(IReadOnlyList<WaitingIssue> waiting, DateTime now, int pageNumber)
    {
        if (waiting.Count == 0)
            return Card.Of(ListTexts.NothingWaits);
        var page = new ListPage(ListPage.Mine, pageNumber).Within(waiting.Count);
        return Whole(ListTexts.MineTitle(waiting.Count), Waiting(waiting.Skip(page.Before).Take(ListPage.Size), now), page, waiting.Count);
    }

    /// <summary>What waits, grouped by what it waits for.</summary>
    private static IEnumerable<CardBlock> Waiting(IEnumerable<WaitingIssue> waiting, DateTime now)
    {
        foreach (var group in waiting.GroupBy(one => one.Why))
        {
            yield return new Small(ListTexts.OfWhy(group.Key));
            foreach (var block in Listed([.. group.Select(one => (one.Issue, Line(one, now)))]))
                yield return block;
        }
    }

    /// <summary>What is open, everywhere or at one contact point.</summary>
    public static Card Open(IReadOnlyList<Issue> shown, int count, ContactPoint? point, ListPage page) =>
        count == 0
            ? Card.Of(ListTexts.NothingOpen)
            : Whole(
                point is null ? ListTexts.OpenTitle(count) : ListTexts.OpenTitleAt(count, point.Name),
                Listed([.. shown.Select(issue => (issue, Line(issue, where: null)))]),
                page,
                count
            );

    private static Card Whole(Text title, IEnumerable<CardBlock> blocks, ListPage page, int count) =>
        new(title, [new Heading(title), .. blocks, .. PageButtons.Under(page, count)]);

    /// <summary>What waits for somebody on a line, with when it is due.</summary>
    public static Text Line(WaitingIssue waiting, DateTime now) =>
        ClocksTexts.ListLine(Line(waiting.Issue, waiting.Where), waiting.Issue, now);

    /// <summary>An issue on a line.</summary>
    public static Text Line(Issue issue, string? where)
    {
        var title = issue.IsRestricted ? SightTexts.Heading(issue) : IssuesTexts.Heading(issue, IssueTitles.Privately(issue));
        var state = IssuesTexts.OfState(issue.State, issue.Kind);
        var urgency = IssuesTexts.OfUrgency(issue.Urgency);
        return where is null ? ListTexts.Line(title, state, urgency) : ListTexts.LineAt(title, state, urgency, where);
    }

    private static IEnumerable<CardBlock> Listed(IReadOnlyList<(Issue Issue, Text Line)> issues)
    {
        foreach (var chunk in issues.Chunk(ButtonsInARow))
        {
            yield return new Paragraph(Text.Lines(chunk.Select(one => one.Line)));
            yield return new Buttons([.. chunk.Select(one => IssueButtons.Open(one.Issue))]);
        }
    }
}
