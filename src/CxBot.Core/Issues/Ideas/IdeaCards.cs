using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Ideas;

/// <summary>What is said about an idea that waits, and about its answer.</summary>
internal static class IdeaCards
{
    /// <summary>To the reporter.</summary>
    public static Card Answer(IssueFile file, Colleague by, string words)
    {
        var heading = IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue));
        return new Card(
            heading,
            [
                new Heading(heading),
                new Paragraph(IdeasTexts.Answered(new PersonName(by.Id, by.Name))),
                new Quote(Text.Typed(words)),
                new Buttons([IssueButtons.Details(file.Issue)]),
            ]
        );
    }

    /// <summary>To whoever should answer today, or should have.</summary>
    public static Card Reminder(IssueFile file, bool isLate, Colleague reader)
    {
        var heading = IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue));
        var reporter = file.Name(file.Issue.ReporterId);
        return new Card(
            heading,
            [
                new Heading(heading),
                new Paragraph(isLate ? IdeasTexts.Late(reporter) : IdeasTexts.DueToday(reporter)),
                new Buttons([.. IdeaAnswers.ButtonFor(file, reader), IssueButtons.Details(file.Issue)]),
            ]
        );
    }
}
