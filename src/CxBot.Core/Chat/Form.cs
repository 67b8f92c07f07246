namespace CxBot.Core.Chat;

/// <summary>Questions asked at once: a modal in Slack, a dialog or card in Teams.</summary>
/// <param name="Id">Which <see cref="IForm"/> takes the answers.</param>
/// <param name="Title">At most 24 characters when rendered (Slack's limit for modal titles).</param>
/// <param name="Submit">The sending button's label, at most 24 characters.</param>
/// <param name="Fields">In order.</param>
public sealed record Form(string Id, Text Title, Text Submit, IReadOnlyList<Field> Fields)
{
    /// <summary>What the handler wants back unchanged, at most 2,000 characters. Readable by the person: ids only.</summary>
    public string State { get; init; } = "";

    /// <summary>The same form holding what the person gave, so that a fault costs nobody their words.</summary>
    public Form With(FormAnswers answers) => this with { Fields = [.. Fields.Select(field => field.With(answers))] };
}
