using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Clocks;

/// <summary>The words that a step asks for.</summary>
/// <param name="Id">The field's id.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">How it helps.</param>
/// <param name="Missing">What is said where there are none.</param>
internal sealed record WordsField(string Id, Text Label, Text Hint, Text Missing)
{
    private const int Longest = 300;

    public Field Field(string value) =>
        new TextField(Id, Label)
        {
            Value = value,
            Hint = Hint,
            MaxLength = Longest,
        };
}
