using System.Text.Json.Serialization;

namespace CxBot.Teams.Wire.Cards;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
internal abstract record CardAction(string Title)
{
    /// <summary>"positive" for the step most people want; older clients ignore it.</summary>
    public string? Style { get; init; }

    /// <summary>"none": the inputs are neither sent nor checked.</summary>
    public string? AssociatedInputs { get; init; }
}
