using System.Collections.Concurrent;
using CxBot.Core.Chat;

namespace CxBot.Teams;

/// <summary>
/// From where a form was opened that stands in the one-to-one chat, so that what is sent with it belongs to that room. It is kept
/// here and not in the form, where a client could write another room into it. A memory of this process only: when it is gone, the
/// chat itself is the place.
/// </summary>
internal sealed class FormOrigins
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<(string Conversation, string Message), Address> origins = new();
    private readonly ConcurrentQueue<(string Conversation, string Message)> oldest = new();

    public void Keep(string conversation, string message, Address at)
    {
        if (at.Conversation == conversation || !origins.TryAdd((conversation, message), at))
            return;
        oldest.Enqueue((conversation, message));
        while (oldest.Count > Most && oldest.TryDequeue(out var key))
            origins.TryRemove(key, out _);
    }

    /// <summary>Null when it was opened where it stands.</summary>
    public Address? Find(string conversation, string? message) =>
        message is null ? null : origins.GetValueOrDefault((conversation, message));
}
