using System.Text.Json;

namespace CxBot.Core.Chat;

/// <summary>A <see cref="Card"/> as it waits in a table until it is shown.</summary>
internal static class StoredCard
{
    public static string Write(Card card) => JsonSerializer.Serialize(card, ChatJson.Default.Card);

    /// <summary>Null when it can't be read: another release wrote it, which knew more than this one.</summary>
    public static Card? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ChatJson.Default.Card) is { Summary: not null, Blocks: not null } card ? card : null;
        }
        // A block of a kind that is unknown here, or of none.
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
