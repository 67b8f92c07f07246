namespace CxBot.Core.Linking;

/// <summary>Rows of one table, by their ids, that only changed whose they are.</summary>
internal sealed record MovedColumn(string Entity, string Property, IReadOnlyList<long> Ids);
