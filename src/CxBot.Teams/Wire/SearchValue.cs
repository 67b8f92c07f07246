namespace CxBot.Teams.Wire;

/// <summary>Payload of application/search: what somebody typed into a field with choices from a dataset.</summary>
internal sealed record SearchValue(string? QueryText, string? Dataset);
