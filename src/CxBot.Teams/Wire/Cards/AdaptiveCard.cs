using System.Text.Json.Serialization;

namespace CxBot.Teams.Wire.Cards;

/// <summary>An Adaptive Card as Teams takes it from bots.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, string FallbackText)
{
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.5";

    /// <summary>Actions below the card; in dialogs only, elsewhere they stand in an <see cref="ActionSet"/>.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    public CardRefresh? Refresh { get; init; }

    public TeamsCardOptions Msteams { get; init; } = new();
}
