using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Standards;

/// <summary>How service standards look, and the form in which they are written.</summary>
internal static class StandardsCards
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string FormId = "standards.change";

    public const string LinesField = "lines";

    public static Card List(IReadOnlyList<Standard> standards, Colleague reader) =>
        new(
            StandardsTexts.Title,
            [
                new Heading(StandardsTexts.Title),
                new Paragraph(Text.Lines(standards.Select(StandardsTexts.Line))),
                new Small(StandardsTexts.InKudos(standards[0].Id)),
                .. reader.IsAdministrator
                    ? [new Buttons([new Button(StandardsTexts.Change, FormId) { OpensForm = true }])]
                    : Array.Empty<CardBlock>(),
            ]
        );

    public static Form Form(IReadOnlyList<Standard> standards) =>
        new(
            FormId,
            StandardsTexts.FormTitle,
            StandardsTexts.Save,
            [
                new TextField(LinesField, StandardsTexts.Lines)
                {
                    Multiline = true,
                    Value = StandardLines.Write(standards),
                    Hint = StandardsTexts.LinesHint(StandardList.Fewest, StandardList.Most),
                },
            ]
        );
}
