using System.Globalization;
using CxBot.Core.Chat;

namespace CxBot.Core.Linking;

/// <summary>How joining and parting accounts looks.</summary>
internal static class LinkingCards
{
    /// <summary>A new code, and which accounts are joined already.</summary>
    public static Card Code(string code, IReadOnlyList<LinkedAccount> accounts)
    {
        List<CardBlock> blocks = [new Paragraph(LinkingTexts.Code(code)), new Small(LinkingTexts.CodeHolds)];
        if (accounts.Count > 1)
            blocks.Add(new Small(LinkingTexts.AccountsNow(Platforms(accounts))));
        return new Card(LinkingTexts.Code(code), blocks);
    }

    /// <summary>It is done.</summary>
    public static Card Joined(IReadOnlyList<LinkedAccount> accounts)
    {
        var sentence = LinkingTexts.Joined(Platforms(accounts));
        return new Card(sentence, [new Paragraph(sentence), new Small(LinkingTexts.JoinedHint)]);
    }

    /// <summary>Asks before parting; <paramref name="isWhole"/>: everybody gets back what was theirs.</summary>
    public static Card Part(Colleague whose, IReadOnlyList<LinkedAccount> accounts, bool isWhole, Colleague reader)
    {
        var question =
            whose.Id == reader.Id
                ? LinkingTexts.PartYours(Platforms(accounts))
                : LinkingTexts.PartTheirs(new PersonName(whose.Id, whose.Name), Platforms(accounts));
        return new Card(
            question,
            [
                new Paragraph(question),
                new Paragraph(isWhole ? LinkingTexts.PartWhole : LinkingTexts.PartAccount),
                new Buttons([new Button(LinkingTexts.Part, PartAccounts.PressAction, whose.Id.ToString(CultureInfo.InvariantCulture))]),
            ]
        );
    }

    private static Text Platforms(IReadOnlyList<LinkedAccount> accounts) =>
        Text.List(accounts.Select(account => LinkingTexts.Platform(account.Platform)));
}
