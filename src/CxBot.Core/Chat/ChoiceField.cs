namespace CxBot.Core.Chat;

/// <summary>One of several options.</summary>
public sealed record ChoiceField(string Id, Text Label, IReadOnlyList<Choice> Choices) : Field(Id, Label)
{
    /// <summary>The chosen option's value; empty for none.</summary>
    public string Value { get; init; } = "";

    /// <summary>All options in sight (at most 10) instead of a drop-down list.</summary>
    public bool Expanded { get; init; }

    internal override Field With(FormAnswers answers) => this with { Value = answers[Id] };
}
