using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Similar;

/// <summary>The one message of somebody who met it too, edited in place as the reporter's is.</summary>
internal static class MeTooCards
{
    public static Card Message(IssueFile file)
    {
        var issue = file.Issue;
        if (issue.IsRestricted)
            return Card.Of(Sight.SightTexts.LeftRoom(issue.Code));
        var heading = IssuesTexts.Heading(issue, IssueTitles.InRoom(issue));
        var now = issue.RecoveredAt is null ? ReporterTexts.Now(file) : SimilarTexts.Ended(file);
        List<CardBlock> blocks = [new Heading(heading), new Small(SimilarTexts.WithYou(file.MeToo)), new Paragraph(now)];
        if (issue.Done.Length > 0)
            blocks.Add(new Quote(Text.Typed(issue.Done)));
        if (file.State == IssueState.Declined && file.Events.LastOrDefault(line => line.Kind == IssueEventKind.Declined) is { } declined)
            blocks.Add(new Quote(Text.Typed(declined.Words)));
        blocks.Add(new Buttons([IssueButtons.Details(issue)]));
        return new Card(Text.Of("Issues.Heading", issue.Code, now), blocks);
    }
}
