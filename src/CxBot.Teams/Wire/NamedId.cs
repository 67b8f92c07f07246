namespace CxBot.Teams.Wire;

/// <summary>A tenant, team or channel.</summary>
internal sealed record NamedId(string? Id, string? Name = null);
