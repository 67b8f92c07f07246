using System.Text.Json.Serialization;

namespace CxBot.Teams.Wire.Cards;

internal sealed record InputChoiceSet(string Id, string Label, IReadOnlyList<InputChoice> Choices) : CardElement
{
    /// <summary>"expanded", "compact" or "filtered" (search while typing).</summary>
    public required string Style { get; init; }

    public bool? IsMultiSelect { get; init; }

    /// <summary>Chosen at first; several parted by commas.</summary>
    public string? Value { get; init; }

    /// <summary>Where more choices come from while somebody types.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }

    public bool? IsRequired { get; init; }
    public string? ErrorMessage { get; init; }
}
