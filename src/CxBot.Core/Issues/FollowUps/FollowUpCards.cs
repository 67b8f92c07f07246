using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.FollowUps;

/// <summary>How the question looks.</summary>
internal static class FollowUpCards
{
    private static readonly FollowUpResult[] Answers = [FollowUpResult.StillFine, FollowUpResult.Recommended, FollowUpResult.Skipped];

    public static Card Question(IssueFile file, FollowUp asked)
    {
        var question = FollowUpsTexts.Question(file.Issue, file.Issue.RecoveredAt ?? file.Now);
        return new Card(
            question,
            [
                new Heading(IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue))),
                new Paragraph(question),
                .. file.Issue.Done.Length > 0 ? [new Quote(Text.Typed(file.Issue.Done))] : Array.Empty<CardBlock>(),
                new Buttons([
                    Button(asked, Answers[0]) with
                    {
                        Primary = true,
                    },
                    Button(asked, Answers[1]),
                    // What came back needs words, as everywhere.
                    IssueButtons.Reopen(file.Issue),
                    Button(asked, Answers[2]),
                    IssueButtons.Details(file.Issue),
                ]),
            ]
        );
    }

    private static Button Button(FollowUp asked, FollowUpResult result) =>
        new(FollowUpsTexts.Button(result), AnswerFollowUp.PressAction, string.Create(CultureInfo.InvariantCulture, $"{asked.Id} {result}"));
}
