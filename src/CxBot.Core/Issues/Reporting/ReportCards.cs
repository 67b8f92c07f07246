using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What a reporter sees before and after the form.</summary>
internal static class ReportCards
{
    // Slack refuses a button's value of more than 2,000 characters.
    private const int MostCarried = 1_900;

    /// <summary>The first question; its buttons carry what was typed.</summary>
    public static Card Offer(MaskedText words)
    {
        var carried = Ellipsis.Shorten(words.Text, MostCarried);
        List<CardBlock> blocks = [new Paragraph(ReportTexts.Offer)];
        if (carried.Length > 0)
            blocks.Add(new Quote(Text.Typed(carried)));
        blocks.AddRange(MaskedNote(words.Found));
        if (carried.Length < words.Text.Length)
            blocks.Add(new Small(ReportTexts.OnlyTheFirstPart));
        blocks.Add(
            new Buttons([
                new Button(ReportTexts.CustomerWaits, WaitingQuestions.Id, carried) { Primary = true, OpensForm = true },
                new Button(ReportTexts.ReportIt, ReportQuestions.Id, carried) { OpensForm = true },
            ])
        );
        return new Card(ReportTexts.Offer, blocks);
    }

    /// <summary>For somebody with the customer before them: words to say now, and who has it.</summary>
    public static Card WhileWaiting(IssueFile file, IReadOnlySet<PersonalDataKind> masked)
    {
        var received = ReportTexts.ReceivedWaiting(file.Issue.Code);
        return new Card(
            received,
            [
                new Paragraph(received),
                new Small(ReportTexts.SayNow),
                new Quote(ReportTexts.WordsToSay),
                new Paragraph(ReporterTexts.Now(file)),
                .. MaskedNote(masked),
                new Small(ReportTexts.HearMore),
            ]
        );
    }

    /// <summary>For somebody who told it in peace.</summary>
    public static Card Received(IssueFile file, IReadOnlySet<PersonalDataKind> masked)
    {
        var received = ReportTexts.Received(file.Issue);
        List<CardBlock> blocks = [new Paragraph(received)];
        if (file.Issue.Kind != IssueKind.WentWell)
            blocks.Add(new Paragraph(ReporterTexts.Now(file)));
        blocks.AddRange(MaskedNote(masked));
        blocks.Add(
            file.Issue.Kind == IssueKind.WentWell
                ? new Buttons([SayAgain.Button(ReportTexts.ThankSomebody, $"kudos {file.Issue.Code}") with { OpensForm = true }])
                : new Small(ReportTexts.HearMore)
        );
        return new Card(received, blocks);
    }

    private static IEnumerable<CardBlock> MaskedNote(IReadOnlySet<PersonalDataKind> masked) =>
        masked.Count == 0 ? [] : [new Small(IssuesTexts.Masked(masked))];
}
