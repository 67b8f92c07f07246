using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What somebody sees who put the organisation's emoji under a message.</summary>
internal static class ReactionCards
{
    private const int ShownOfWords = 300;

    /// <summary>The question, with the message as far as it was readable.</summary>
    public static Card Offer(MaskedText words, string? permalink)
    {
        var value = new PickedWords(words.Text, permalink ?? "").ToString();
        List<CardBlock> blocks = [new Paragraph(ReactionTexts.Offer)];
        if (words.Text.Length > 0)
            blocks.Add(new Quote(Text.Typed(Ellipsis.Shorten(words.Text, ShownOfWords))));
        else
            blocks.Add(new Paragraph(ReactionTexts.Unread));
        if (words.Found.Count > 0)
            blocks.Add(new Small(IssuesTexts.Masked(words.Found)));
        blocks.Add(
            new Buttons([
                new Button(ReportTexts.CustomerWaits, WaitingQuestions.Id, Ellipsis.Shorten(words.Text, PickedWords.MostCharacters))
                {
                    Primary = true,
                    OpensForm = true,
                },
                new Button(ReportTexts.ReportIt, ReportReactedMessage.PressAction, value) { OpensForm = true },
                new Button(ReactionTexts.No, DeclineOffer.PressAction),
            ])
        );
        return new Card(ReactionTexts.Offer, blocks);
    }
}
