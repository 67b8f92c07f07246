using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>One question of a form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "field")]
[JsonDerivedType(typeof(TextField), "text")]
[JsonDerivedType(typeof(ChoiceField), "choice")]
[JsonDerivedType(typeof(PeopleField), "people")]
[JsonDerivedType(typeof(DateField), "date")]
[JsonDerivedType(typeof(NoteField), "note")]
public abstract record Field(string Id, Text Label)
{
    /// <summary>A line of help under the field.</summary>
    public Text? Hint { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; init; }

    internal abstract Field With(FormAnswers answers);
}
