using System.Text.Json;

namespace CxBot.Playground.Teams;

/// <summary>One message as Teams keeps it.</summary>
/// <param name="Conversation">Chat or channel, without a thread.</param>
/// <param name="Id">Digits, unique here and growing.</param>
/// <param name="From">Entra object id of the author; null for the bot.</param>
/// <param name="Text">As typed, or as the bot sent it; null for a card.</param>
/// <param name="Card">Adaptive Card; null for a text.</param>
internal sealed record TeamsMessage(string Conversation, string Id, string? From, string? Text, JsonElement? Card)
{
    /// <summary>Plain, markdown or xml.</summary>
    public string TextFormat { get; init; } = "markdown";

    /// <summary>The first message of the thread; null for that one itself and in chats.</summary>
    public string? ThreadId { get; init; }

    public bool IsEdited => Revision > 0;

    /// <summary>How often the bot changed it.</summary>
    public int Revision { get; init; }

    /// <summary>Entra object id of the one who sees it; null when everybody does.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Cards that replaced this one for single people, by Entra object id.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ViewCards { get; init; }

    /// <summary>The thread it belongs to.</summary>
    public string Root => ThreadId ?? Id;

    public string Key => $"{Conversation}/{Id}";
}
