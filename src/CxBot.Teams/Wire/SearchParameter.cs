using System.Text.Json;

namespace CxBot.Teams.Wire;

/// <summary>What was typed, under the parameter's name; before the first letter only a sign that this is the first run.</summary>
internal sealed record SearchParameter(string? Name, JsonElement Value);
