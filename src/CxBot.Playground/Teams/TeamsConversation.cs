using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>The channel, a group chat with some of the people, or the one-to-one chat of a person with the bot.</summary>
internal sealed record TeamsConversation(string Id, DemoPerson? Person)
{
    private const string ThreadMark = ";messageid=";

    public static TeamsConversation Channel { get; } = new(HarbourAndPine.TeamsChannelId, null);

    public static TeamsConversation GroupChat { get; } =
        new(HarbourAndPine.TeamsGroupChatId, null) { Group = [.. HarbourAndPine.InTeams.Where(person => !person.IsManager).Take(3)] };

    public static IReadOnlyList<TeamsConversation> All { get; } =
    [Channel, GroupChat, .. HarbourAndPine.InTeams.Select(person => new TeamsConversation(person.TeamsChat, person))];

    /// <summary>Who is in it, of a group chat.</summary>
    public IReadOnlyList<DemoPerson>? Group { get; private init; }

    /// <summary>One-to-one, where the bot hears everything.</summary>
    public bool IsPersonal => Person is not null;

    /// <summary>Of a team, with threads.</summary>
    public bool IsChannel => Person is null && Group is null;

    /// <summary>"channel", "groupChat" or "personal", as activities and manifests name the scope ("team" for a channel's in manifests).</summary>
    public string Type =>
        IsChannel ? "channel"
        : IsPersonal ? "personal"
        : "groupChat";

    public static TeamsConversation? Find(string? id) => All.FirstOrDefault(conversation => conversation.Id == id);

    /// <summary>Whether that human is in it.</summary>
    public bool Holds(DemoPerson person) => Group?.Contains(person) ?? (Person is null || Person == person);

    /// <summary>The id in activities: in channels with the thread.</summary>
    public string InThread(string? root) => !IsChannel || root is null ? Id : $"{Id}{ThreadMark}{root}";

    /// <summary>Splits an id of the wire into the conversation's and the thread's.</summary>
    public static (string Id, string? Root) Split(string wireId)
    {
        var mark = wireId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return mark < 0 ? (wireId, null) : (wireId[..mark], wireId[(mark + ThreadMark.Length)..]);
    }
}
