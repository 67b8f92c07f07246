using System.Text.Json;

namespace CxBot.Playground.Slack;

/// <summary>One message as Slack keeps it.</summary>
/// <param name="Channel">Conversation id.</param>
/// <param name="Ts">Unique and growing inside the conversation.</param>
/// <param name="User">User id of the author; null where Slackbot speaks.</param>
/// <param name="Text">Escaped as Slack's wire text is.</param>
internal sealed record SlackMessage(string Channel, string Ts, string? User, string Text)
{
    public JsonElement? Blocks { get; init; }

    public JsonElement? Metadata { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>How many answers stand in the thread below it.</summary>
    public int Replies { get; init; }

    /// <summary>The thread as Slack names it: a message with answers below it names itself.</summary>
    public string? WireThread => ThreadTs ?? (Replies > 0 ? Ts : null);

    public string? EditedTs { get; init; }

    /// <summary>The one user who sees it, if it is ephemeral.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Emoji names with the users who reacted.</summary>
    public IReadOnlyList<SlackReaction>? Reactions { get; init; }

    public string Key => $"{Channel}/{Ts}";
}
