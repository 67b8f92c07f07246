namespace CxBot.Core.Chat;

/// <summary>Running text; line breaks are kept.</summary>
public sealed record Paragraph(Text Text) : CardBlock;
