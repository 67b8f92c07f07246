namespace CxBot.Teams.Wire;

/// <summary>A tenant, team or channel; of a channel also its type: standard, private or shared.</summary>
internal sealed record NamedId(string? Id, string? Name = null, string? Type = null);
