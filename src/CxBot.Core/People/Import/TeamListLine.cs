namespace CxBot.Core.People.Import;

/// <summary>A line of a <see cref="TeamList"/>: its number, from 1, and what stands in it.</summary>
internal sealed record TeamListLine(int Number, IReadOnlyList<string> Cells);
