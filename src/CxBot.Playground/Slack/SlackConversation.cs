using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack;

/// <summary>The public channel (without a person), or the one-to-one chat of that person with the bot.</summary>
internal sealed record SlackConversation(string Id, DemoPerson? Person)
{
    public static IReadOnlyList<SlackConversation> All { get; } =
    [new(HarbourAndPine.SlackChannelId, null), .. HarbourAndPine.InSlack.Select(person => new SlackConversation(person.SlackChat, person))];

    public bool IsChat => Person is not null;

    /// <summary>As commands and interactions name it.</summary>
    public string WireName => IsChat ? "directmessage" : HarbourAndPine.SlackChannelName;

    public static SlackConversation? Find(string? id) => All.FirstOrDefault(conversation => conversation.Id == id);

    /// <summary>Whether that human is in it.</summary>
    public bool Holds(DemoPerson person) => Person is null || Person == person;
}
