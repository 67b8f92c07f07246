namespace CxBot.Teams.Wire.Cards;

internal sealed record TeamsCardOptions
{
    /// <summary>Null for a client that warns of what it does not know, see <see cref="Surface.IsBare"/>.</summary>
    public string? Width { get; init; } = "Full";

    /// <summary>Who is mentioned; the same "&lt;at&gt;Name&lt;/at&gt;" stands in a text block.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }
}
