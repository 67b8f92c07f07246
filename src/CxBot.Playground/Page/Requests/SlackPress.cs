using System.Text.Json;
using CxBot.Playground.Slack;

namespace CxBot.Playground.Page.Requests;

/// <summary>Presses or chooses something in a Slack message, modal or App Home.</summary>
internal sealed class SlackPress
{
    public required string User { get; init; }
    public required string BlockId { get; init; }
    public required string ActionId { get; init; }
    public string? Conversation { get; init; }
    public string? Ts { get; init; }
    public string? ViewId { get; init; }
    public bool Home { get; init; }
    public JsonElement? Element { get; init; }
    public JsonElement? StateValues { get; init; }

    public PressedElement Pressed => new(BlockId, ActionId, Element, StateValues);
}
