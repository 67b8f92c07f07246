using System.Text.Json.Serialization;

namespace CxBot.Slack.Wire.Blocks;

/// <summary>A paragraph or a quotation in a rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
internal abstract record RichText(IReadOnlyList<RichTextPart> Elements);
