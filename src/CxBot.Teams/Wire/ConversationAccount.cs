namespace CxBot.Teams.Wire;

/// <summary>Where an activity happened. A channel's id may end in ";messageid=" and the id of the thread's first message.</summary>
internal sealed record ConversationAccount
{
    private const string ThreadMark = ";messageid=";

    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public bool? IsGroup { get; init; }

    /// <summary>The id without the thread.</summary>
    public string BaseId =>
        Id is null ? ""
        : ThreadStart < 0 ? Id
        : Id[..ThreadStart];

    /// <summary>The thread's first message, if inside a thread.</summary>
    public string? Thread => ThreadStart < 0 ? null : Id![(ThreadStart + ThreadMark.Length)..];

    private int ThreadStart => Id?.IndexOf(ThreadMark, StringComparison.Ordinal) ?? -1;

    /// <summary>The id of a thread inside a conversation; of the conversation itself when there is no thread.</summary>
    public static string InThread(string conversation, string? thread) =>
        thread is null ? conversation : conversation + ThreadMark + thread;
}
