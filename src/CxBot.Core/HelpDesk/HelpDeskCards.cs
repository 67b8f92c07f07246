using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.HelpDesk;

/// <summary>How people hear of what surveys brought.</summary>
internal static class HelpDeskCards
{
    /// <summary>For whoever has it, or looks after strays: the customer is not content, and what they wrote.</summary>
    public static Card NotContent(IssueFile file, Colleague reader, string words)
    {
        var sentence = HelpDeskTexts.NotContent(file.Issue);
        return new Card(
            sentence,
            [
                new Heading(IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue))),
                new Paragraph(sentence),
                .. words.Length > 0 ? [new Quote(Text.Typed(words))] : Array.Empty<CardBlock>(),
                new Buttons([
                    .. IssueButtons.Of(file, reader, [IssueAct.Take, IssueAct.Contact, IssueAct.Recover, IssueAct.Promise]),
                    IssueButtons.Details(file.Issue),
                ]),
            ]
        );
    }
}
