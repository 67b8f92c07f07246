namespace CxBot.Core.Linking;

/// <summary>A row that stood under a person's id.</summary>
/// <param name="Entity">What it is.</param>
/// <param name="Property">The column that named the person.</param>
/// <param name="Row">The row as it was, as JSON.</param>
/// <param name="IsPlaced">Whether it went to the other person; false where they had one like it.</param>
internal sealed record MovedRow(string Entity, string Property, string Row, bool IsPlaced);
