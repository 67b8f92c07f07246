using System.Text.Json;

namespace CxBot.Playground.Teams;

/// <summary>What the person sees of the bot's answer to an invoke: one of these, or nothing.</summary>
internal sealed record InvokeResult
{
    /// <summary>A small line that passes.</summary>
    public string? Toast { get; init; }

    /// <summary>A card, in a message or in a dialog.</summary>
    public JsonElement? Card { get; init; }

    /// <summary>Whether it is shown in a dialog.</summary>
    public bool IsDialog { get; init; }

    /// <summary>The dialog's title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the dialog is as tall as Teams makes it.</summary>
    public bool IsTall { get; init; }

    /// <summary>What a search found: choices, or cards with their previews.</summary>
    public IReadOnlyList<JsonElement> Choices { get; init; } = [];

    /// <summary>What Teams says when it did not work.</summary>
    public string? Error { get; init; }

    public static InvokeResult Failed { get; } = new() { Error = "Something went wrong. Please try again." };
}
