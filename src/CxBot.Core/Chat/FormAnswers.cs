using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>What a person filled in: field id to the values typed or chosen. A field left empty has no entry.</summary>
public sealed class FormAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    /// <summary>All values as they came.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => values;

    /// <summary>The trimmed text or the chosen option of a field; empty when nothing was given.</summary>
    public string this[string field] => values.TryGetValue(field, out var given) && given.Count > 0 ? given[0].Trim() : "";

    /// <summary>The day given in a date field; null for none, and for what is no day.</summary>
    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(this[field], DateField.Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The ids of the people chosen in a people field, each once; values that are no person's id are left out.</summary>
    public IReadOnlyList<long> People(string field) =>
        values.TryGetValue(field, out var given)
            ?
            [
                .. given
                    .Select(value => long.TryParse(value, CultureInfo.InvariantCulture, out var id) ? id : 0)
                    .Where(id => id > 0)
                    .Distinct(),
            ]
            : [];
}
