namespace CxBot.Core.Chat;

/// <summary>Free text.</summary>
public sealed record TextField(string Id, Text Label) : Field(Id, Label)
{
    /// <summary>More than one line.</summary>
    public bool Multiline { get; init; }

    /// <summary>In characters; platforms refuse more than 3,000.</summary>
    public int MaxLength { get; init; } = 3000;

    /// <summary>What stands in it at first.</summary>
    public string Value { get; init; } = "";

    internal override Field With(FormAnswers answers) => this with { Value = answers[Id] };
}
