using CxBot.Core.Chat;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Nudges;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What a reporter sees before and after the form.</summary>
internal static class ReportCards
{
    private const int ShownOfWords = 300;

    /// <summary>The first question; its buttons lead to what was typed.</summary>
    public static Card Offer(MaskedText words, ButtonWords kept)
    {
        List<CardBlock> blocks = [new Paragraph(ReportTexts.Offer)];
        if (words.Text.Length > 0)
            blocks.Add(new Quote(Text.Typed(Ellipsis.Shorten(words.Text, ShownOfWords))));
        blocks.AddRange(MaskedNote(words.Found));
        if (words.Text.Length > ReportFields.MostCharacters)
            blocks.Add(new Small(ReportTexts.OnlyTheFirstPart(words.Text.Length, ReportFields.MostCharacters)));
        blocks.Add(
            new Buttons([
                new Button(ReportTexts.CustomerWaits, WaitingQuestions.Id, kept.ToString()) { Primary = true, OpensForm = true },
                new Button(ReportTexts.ReportIt, ReportQuestions.Id, kept.ToString()) { OpensForm = true },
            ])
        );
        return new Card(ReportTexts.Offer, blocks);
    }

    /// <summary>The reporter's one message as it begins where nobody else reads along: the receipt, words to say, who has it.</summary>
    public static Card FirstMessage(IssueFile file, IReadOnlySet<PersonalDataKind> masked, Text? sayNow)
    {
        var received = sayNow is null ? ReportTexts.Received(file.Issue) : ReportTexts.ReceivedWaiting(file.Issue.Code);
        List<CardBlock> blocks = [new Paragraph(received)];
        if (sayNow is not null)
            blocks.AddRange([new Small(ReportTexts.SayNow), new Quote(sayNow)]);
        blocks.Add(new Paragraph(ReporterTexts.Now(file)));
        blocks.AddRange(ReporterCards.ByWhen(file));
        blocks.AddRange(MaskedNote(masked));
        blocks.Add(new Small(ReporterTexts.ChangesInPlace));
        blocks.Add(new Buttons([IssueButtons.Details(file.Issue)]));
        return new Card(received, blocks);
    }

    /// <summary>For somebody with the customer before them: words to say now, and who has it.</summary>
    public static Card WhileWaiting(IssueFile file, IReadOnlySet<PersonalDataKind> masked, Text sayNow, IReadOnlyList<SimilarIssue> similar)
    {
        var received = ReportTexts.ReceivedWaiting(file.Issue.Code);
        return new Card(
            received,
            [
                new Paragraph(received),
                new Small(ReportTexts.SayNow),
                new Quote(sayNow),
                new Paragraph(file.Issue.IsRestricted ? SightTexts.HeardOpen : ReporterTexts.Now(file)),
                .. file.Issue.IsRestricted ? [] : ReporterCards.ByWhen(file),
                .. similar.Count == 0 ? Array.Empty<CardBlock>() : [new Small(SimilarTexts.MaybeSame(similar))],
                .. MaskedNote(masked),
                new Small(ReportTexts.HearMore),
            ]
        );
    }

    /// <summary>For somebody who told it in peace.</summary>
    public static Card Received(IssueFile file, IReadOnlySet<PersonalDataKind> masked)
    {
        var received = file.Issue.IsRestricted ? SightTexts.Received(file.Issue.Code) : ReportTexts.Received(file.Issue);
        List<CardBlock> blocks = [new Paragraph(received)];
        if (file.Issue.IsRestricted)
            return new Card(received, [.. blocks, .. MaskedNote(masked)]);
        if (file.Issue.Kind != IssueKind.WentWell)
            blocks.AddRange([new Paragraph(ReporterTexts.Now(file)), .. ReporterCards.ByWhen(file)]);
        blocks.AddRange(MaskedNote(masked));
        blocks.Add(
            file.Issue.Kind == IssueKind.WentWell
                ? new Buttons([
                    SayAgain.Button(ReportTexts.ThankSomebody, $"kudos {file.Issue.Code}") with
                    {
                        OpensForm = true,
                    },
                    new Button(IdeasTexts.TellStory, TellIssueStory.PressAction, $"{file.Issue.Id}") { OpensForm = true },
                ])
                : new Small(ReportTexts.HearMore)
        );
        return new Card(received, blocks);
    }

    private static IEnumerable<CardBlock> MaskedNote(IReadOnlySet<PersonalDataKind> masked) =>
        masked.Count == 0 ? [] : [new Small(IssuesTexts.Masked(masked))];
}
