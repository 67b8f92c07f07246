using CxBot.Core.Chat;

namespace CxBot.Core.Languages;

/// <summary>How a channel's language is shown.</summary>
internal static class LanguageCards
{
    /// <summary>The language, with a button for each of the others.</summary>
    public static Card Of(string language, IReadOnlyList<string> offered)
    {
        var sentence = LanguagesTexts.Now(language);
        var buttons = offered
            .Where(other => other != language)
            .Select(other => SayAgain.Button(Text.Typed(LanguageNames.Of(other)), $"{ChooseLanguage.Word} {other}"))
            .ToList();
        return buttons.Count == 0 ? Card.Of(sentence) : new Card(sentence, [new Paragraph(sentence), new Buttons(buttons)]);
    }

    /// <summary>After it was chosen; where no pack speaks it, that is said.</summary>
    public static Card Chosen(string language, bool hasContent)
    {
        var sentence = LanguagesTexts.Chosen(language);
        return hasContent ? Card.Of(sentence) : new Card(sentence, [new Paragraph(sentence), new Small(LanguagesTexts.NoContent)]);
    }
}
