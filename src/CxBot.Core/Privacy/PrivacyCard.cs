using CxBot.Core.Chat;
using CxBot.Core.Settings;

namespace CxBot.Core.Privacy;

/// <summary>Says what is kept, for how long, and who sees it.</summary>
internal static class PrivacyCard
{
    public static Card Of(Keeping keeping, Colleague reader)
    {
        List<CardBlock> blocks =
        [
            new Heading(SettingsTexts.PrivacyTitle),
            new Paragraph(SettingsTexts.PrivacyKept),
            new Paragraph(SettingsTexts.PrivacyNotKept),
            new Paragraph(SettingsTexts.PrivacySeen),
            new Facts([
                .. Enum.GetValues<KeptKind>().Select(kind => new Fact(PrivacyTexts.Kind(kind), PrivacyTexts.Months(keeping.Months(kind)))),
            ]),
            new Paragraph(SettingsTexts.PrivacyHowLong),
            new Small(PrivacyTexts.YourRights),
        ];
        if (reader.IsAdministrator)
            blocks.Add(new Buttons([new Button(SettingsTexts.Change, KeepingForm.Id) { OpensForm = true }]));
        return new Card(SettingsTexts.PrivacyTitle, blocks);
    }
}
