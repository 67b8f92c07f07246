namespace CxBot.Teams.Wire.Cards;

/// <summary>Text whose characters are shown as they are.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;
