using CxBot.Core.Chat;

namespace CxBot.Teams;

/// <summary>An act with its answer.</summary>
/// <param name="Inbound">The act.</param>
/// <param name="Answer">What the actor is told.</param>
/// <param name="Press">The press that it was; null for words, and for an action on a message.</param>
internal sealed record Handled(Inbound Inbound, Answer Answer, Press? Press)
{
    /// <summary>The actor's id for this bot, "29:...".</summary>
    public string? Actor { get; init; }

    /// <summary>Whether it came from a message that is nothing but a form.</summary>
    public bool IsOwnForm => Press?.Data.Own == true;
}
