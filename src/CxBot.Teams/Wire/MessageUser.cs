namespace CxBot.Teams.Wire;

/// <summary>The author of a picked message; <see cref="Id"/> is the Entra object id.</summary>
internal sealed record MessageUser(string? Id, string? DisplayName);
