using System.Text.Json;

namespace CxBot.Teams.Wire;

/// <summary>The pressed Action.Execute: <see cref="Data"/> is the button's own data with all inputs of the card merged in.</summary>
internal sealed record PressedAction(string? Verb, JsonElement Data, string? Title = null);
