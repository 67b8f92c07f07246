using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>A part of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Small), "small")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Rankings), "rankings")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Buttons), "buttons")]
public abstract record CardBlock;
