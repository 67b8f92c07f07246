using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>What fills a placeholder of a <see cref="Text"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Literal), "literal")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Tenths), "tenths")]
[JsonDerivedType(typeof(Amount), "amount")]
[JsonDerivedType(typeof(PersonName), "person")]
[JsonDerivedType(typeof(Moment), "moment")]
[JsonDerivedType(typeof(CalendarDay), "day")]
[JsonDerivedType(typeof(Words), "words")]
public abstract record TextArgument
{
    /// <summary>Data of a user.</summary>
    public static implicit operator TextArgument(string literal) => new Literal(literal);

    /// <summary>A whole number.</summary>
    public static implicit operator TextArgument(long number) => new Number(number);

    /// <summary>Another text.</summary>
    public static implicit operator TextArgument(Text text) => new Words(text);
}
