using System.Text.Json.Serialization;

namespace CxBot.Slack.Wire.Blocks;

/// <summary>A stretch of a rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPart), "text")]
[JsonDerivedType(typeof(UserPart), "user")]
[JsonDerivedType(typeof(DatePart), "date")]
internal abstract record RichTextPart;
