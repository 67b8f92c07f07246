using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Clocks;

/// <summary>How people are reminded of an issue: what is due, and what they can do about it here.</summary>
internal static class ClockCards
{
    /// <summary>For those who look after what nobody takes.</summary>
    public static Card Unclaimed(IssueFile file, Colleague reader) =>
        Of(file, reader, ClocksTexts.Unclaimed(file), IssueAct.Take, IssueAct.Hand, IssueAct.Decline);

    /// <summary>First contact or the recovery comes near or is late.</summary>
    public static Card Due(IssueFile file, IssueClockKind kind, Colleague reader) =>
        Of(
            file,
            reader,
            ClocksTexts.Warning(file, kind, reader),
            kind == IssueClockKind.Contact ? IssueAct.Contact : IssueAct.Recover,
            IssueAct.Promise,
            IssueAct.Hand,
            IssueAct.Snooze
        );

    /// <summary>What was promised comes near or is late.</summary>
    public static Card Promise(IssueFile file, Colleague reader) =>
        Of(file, reader, ClocksTexts.PromiseWarning(file, reader), IssueAct.Recover, IssueAct.Contact, IssueAct.Promise, IssueAct.Hand);

    private static Card Of(IssueFile file, Colleague reader, Text sentence, params IssueAct[] acts)
    {
        var heading = IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue));
        return new Card(
            sentence,
            [
                new Heading(heading),
                new Paragraph(sentence),
                new Buttons([.. IssueButtons.Of(file, reader, acts), IssueButtons.Details(file.Issue)]),
            ]
        );
    }
}
