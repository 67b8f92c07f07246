using System.Globalization;
using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

/// <summary>What somebody reads who wants to be forgotten.</summary>
internal static class ForgettingCards
{
    public static Card First() =>
        new(
            PrivacyTexts.ForgetTitle,
            [
                new Heading(PrivacyTexts.ForgetTitle),
                new Paragraph(PrivacyTexts.ForgetGoes),
                new Paragraph(PrivacyTexts.ForgetStays),
                new Small(PrivacyTexts.ForgetExportFirst),
                new Buttons([new Button(PrivacyTexts.ForgetMe, ForgetSurely.PressAction), Not()]),
            ]
        );

    public static Card Second(long personId) =>
        new(
            PrivacyTexts.ForgetSurely,
            [
                new Paragraph(PrivacyTexts.ForgetSurely),
                new Buttons([
                    new Button(PrivacyTexts.ForgetForGood, ForgetForGood.PressAction, personId.ToString(CultureInfo.InvariantCulture)),
                    Not(),
                ]),
            ]
        );

    /// <summary>What administrators are shown once somebody is forgotten.</summary>
    public static Card Found(IReadOnlyList<Text> places, int more)
    {
        List<CardBlock> blocks = [new Paragraph(PrivacyTexts.FoundNobody)];
        if (places.Count > 0)
            blocks =
            [
                new Paragraph(PrivacyTexts.Found(places.Count + more)),
                new Paragraph(Text.Lines(places)),
                .. more > 0 ? [new Small(PrivacyTexts.FoundMore(more))] : Array.Empty<CardBlock>(),
                new Small(PrivacyTexts.FoundHint),
            ];
        return new Card(PrivacyTexts.FoundNobody, blocks);
    }

    private static Button Not() => new(PrivacyTexts.ForgetNot, KeepMe.PressAction);
}
