using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What is answered to somebody who moved an issue.</summary>
internal static class StepAnswer
{
    /// <summary>A sentence; on a private card the card itself changes in place.</summary>
    public static Reply Of(IssueFile file, IssueKey key, Turn turn, Text sentence, MaskedText words) =>
        key.Privately ? new Reply.Replace(Noting(IssueCards.DetailsNow(file, turn.Actor), words)) : Say(sentence, words);

    /// <summary>A sentence, and what was masked in the words that came with it.</summary>
    public static Reply Say(Text sentence, MaskedText words, Button? next = null) =>
        Say(sentence, words, next is null ? [] : [new Buttons([next])]);

    /// <summary>The same with what may be done next.</summary>
    public static Reply Say(Text sentence, MaskedText words, IReadOnlyList<CardBlock> next)
    {
        List<CardBlock> blocks = [new Paragraph(sentence)];
        if (words.Found.Count > 0)
            blocks.Add(new Small(IssuesTexts.Masked(words.Found)));
        return new Reply.Private(new Card(sentence, [.. blocks, .. next]));
    }

    private static Card Noting(Card card, MaskedText words) =>
        words.Found.Count == 0
            ? card
            : card with
            {
                Blocks = [.. card.Blocks.Take(1), new Small(IssuesTexts.Masked(words.Found)), .. card.Blocks.Skip(1)],
            };
}
