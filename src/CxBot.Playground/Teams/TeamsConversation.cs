using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>The channel (without a person), or the one-to-one chat of that person with the bot.</summary>
internal sealed record TeamsConversation(string Id, DemoPerson? Person)
{
    private const string ThreadMark = ";messageid=";

    public static TeamsConversation Channel { get; } = new(HarbourAndPine.TeamsChannelId, null);

    public static IReadOnlyList<TeamsConversation> All { get; } =
    [Channel, .. HarbourAndPine.InTeams.Select(person => new TeamsConversation(person.TeamsChat, person))];

    public bool IsChat => Person is not null;

    public static TeamsConversation? Find(string? id) => All.FirstOrDefault(conversation => conversation.Id == id);

    /// <summary>Whether that human is in it.</summary>
    public bool Holds(DemoPerson person) => Person is null || Person == person;

    /// <summary>The id in activities: in channels with the thread.</summary>
    public string InThread(string? root) => IsChat || root is null ? Id : $"{Id}{ThreadMark}{root}";

    /// <summary>Splits an id of the wire into the conversation's and the thread's.</summary>
    public static (string Id, string? Root) Split(string wireId)
    {
        var mark = wireId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return mark < 0 ? (wireId, null) : (wireId[..mark], wireId[(mark + ThreadMark.Length)..]);
    }
}
