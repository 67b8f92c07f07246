namespace CxBot.Core.Chat;

/// <summary>A paragraph between the questions; asks nothing.</summary>
public sealed record NoteField(string Id, Text Label) : Field(Id, Label)
{
    internal override Field With(FormAnswers answers) => this;
}
