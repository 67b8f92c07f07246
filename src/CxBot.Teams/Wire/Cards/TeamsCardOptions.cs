namespace CxBot.Teams.Wire.Cards;

internal sealed record TeamsCardOptions
{
    public string Width { get; } = "Full";

    /// <summary>Who is mentioned; the same "&lt;at&gt;Name&lt;/at&gt;" stands in a text block.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }
}
