using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;

namespace CxBot.Core.Issues;

/// <summary>The reporter's one message, edited in place: who has it, how it goes, how it ended.</summary>
internal static class ReporterCards
{
    public static Card Message(IssueFile file)
    {
        var issue = file.Issue;
        if (issue.IsRestricted)
            return Neutral(file);
        var heading = IssuesTexts.Heading(issue, IssueTitles.Privately(issue));
        var now = ReporterTexts.Now(file);
        List<CardBlock> blocks = [new Heading(heading), new Paragraph(now)];
        if (issue.Done.Length > 0)
            blocks.Add(new Quote(Text.Typed(issue.Done)));
        if (file.State == IssueState.Declined && file.Events.LastOrDefault(line => line.Kind == IssueEventKind.Declined) is { } declined)
            blocks.Add(new Quote(Text.Typed(declined.Words)));
        if (IdeaAnswers.Latest(file) is { } answer)
            blocks.AddRange([new Paragraph(IdeasTexts.Answered(file.Name(answer.ActorId ?? 0))), new Quote(Text.Typed(answer.Words))]);
        blocks.AddRange(IssueCards.Ending(file));
        blocks.AddRange(ByWhen(file));
        if (issue.IsOpen)
            blocks.Add(new Small(ReporterTexts.ChangesInPlace));
        blocks.Add(new Buttons([.. Row(file)]));
        return new Card(Text.Of("Issues.Heading", issue.Code, now), blocks);
    }

    // A screen is read by others too: not a word of what was confided, nor of who looks into it.
    private static Card Neutral(IssueFile file)
    {
        var issue = file.Issue;
        var heading = SightTexts.Heading(issue);
        var now = file.State switch
        {
            IssueState.Declined => SightTexts.HeardDeclined,
            _ when issue.IsOpen => SightTexts.HeardOpen,
            _ => SightTexts.HeardEnded,
        };
        List<CardBlock> blocks = [new Heading(heading), new Paragraph(now)];
        if (file.State == IssueState.Declined && file.Events.LastOrDefault(line => line.Kind == IssueEventKind.Declined) is { } declined)
            blocks.Add(new Quote(Text.Typed(declined.Words)));
        if (issue.IsOpen)
            blocks.Add(new Small(ReporterTexts.ChangesInPlace));
        blocks.Add(new Buttons([IssueButtons.Details(issue)]));
        return new Card(heading, blocks);
    }

    /// <summary>By when the reporter hears more; when a customer waits and nobody is at work, who is next and whom to phone.</summary>
    public static IEnumerable<CardBlock> ByWhen(IssueFile file) =>
        new[] { ClocksTexts.OutOfHours(file), ClocksTexts.ByWhen(file) }.OfType<Text>().Select(text => new Paragraph(text));

    private static IEnumerable<Button> Row(IssueFile file)
    {
        yield return IssueButtons.Details(file.Issue);
        if (IssueRules.FitsNow(file, IssueAct.Reopen))
            yield return IssueButtons.Reopen(file.Issue);
        var helped = file.Awards.Where(award => award.PersonId != file.Issue.ReporterId).Select(award => award.PersonId);
        if (file.Issue.OwnerId is { } owner && owner != file.Issue.ReporterId)
            helped = helped.Prepend(owner);
        if (file.State == IssueState.Recovered && Thanks.Button(file, helped) is { } thank)
            yield return thank;
    }
}
