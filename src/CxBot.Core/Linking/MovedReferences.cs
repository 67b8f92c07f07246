namespace CxBot.Core.Linking;

/// <summary>What a join moved from one person to another.</summary>
/// <param name="Columns">Rows that only changed whose they are.</param>
/// <param name="Rows">Rows that stood under the person's id, as they were.</param>
/// <param name="Stories">Stories that tell of the person.</param>
/// <param name="Before">What the person who was kept was before.</param>
internal sealed record MovedReferences(List<MovedColumn> Columns, List<MovedRow> Rows, List<long> Stories, PersonParts Before)
{
    /// <summary>Kudos that either gave the other, which counted no more.</summary>
    public IReadOnlyList<long>? OwnThanks { get; init; }
}
