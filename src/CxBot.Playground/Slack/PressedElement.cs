using System.Text.Json;

namespace CxBot.Playground.Slack;

/// <summary>What a person pressed or chose.</summary>
/// <param name="BlockId">The block.</param>
/// <param name="ActionId">The element in it.</param>
/// <param name="Given">The element with what was chosen in it.</param>
/// <param name="Values">What else is filled in around it, as <c>state.values</c>.</param>
internal sealed record PressedElement(string BlockId, string ActionId, JsonElement? Given, JsonElement? Values);
