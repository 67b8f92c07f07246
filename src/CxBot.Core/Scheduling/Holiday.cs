namespace CxBot.Core.Scheduling;

/// <summary>A day off.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">As people there call it; a proper name, the same in every language.</param>
internal sealed record Holiday(DateOnly Day, string Name);
