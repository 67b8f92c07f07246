using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CxBot.Playground.Storage;

/// <summary>The journal's entries of one kind, as values.</summary>
internal sealed class Shelf<T>(Journal journal, string kind, JsonTypeInfo<T> type)
{
    /// <summary>What was kept when the journal was opened, in the order of the ids.</summary>
    public IEnumerable<T> Load() => journal.Read(kind).Select(row => JsonSerializer.Deserialize(row.Body, type)!);

    public Task PutAsync(string id, T value) => journal.WriteAsync(kind, id, JsonSerializer.Serialize(value, type));

    public Task RemoveAsync(string id) => journal.WriteAsync(kind, id, null);
}
