using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>Colleagues of the whole organisation, on either platform. Answers are person ids.</summary>
public sealed record PeopleField(string Id, Text Label) : Field(Id, Label)
{
    /// <summary>How many may be chosen.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Chosen at first.</summary>
    public IReadOnlyList<PersonChoice> Chosen { get; init; } = [];

    /// <summary>Offered at once where the platform cannot search while typing; always holds <see cref="Chosen"/>.</summary>
    public IReadOnlyList<PersonChoice> Suggested { get; init; } = [];

    internal override Field With(FormAnswers answers)
    {
        var ids = answers.People(Id);
        var known = Suggested.Concat(Chosen).DistinctBy(person => person.Id).ToDictionary(person => person.Id);
        return this with
        {
            Chosen = [.. ids.Select(id => known.GetValueOrDefault(id) ?? new PersonChoice(id, id.ToString(CultureInfo.InvariantCulture)))],
        };
    }
}
