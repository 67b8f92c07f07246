namespace CxBot.Teams;

/// <summary>That Teams took nothing to a person or conversation: refused by us from then on, since it would say the same again.</summary>
/// <param name="Code">Its code, e.g. "ConversationBlockedByUser", or <see cref="Uninstalled"/>.</param>
/// <param name="At">When.</param>
internal sealed record Refusal(string Code, DateTimeOffset At)
{
    /// <summary>The bot was taken out, as Teams told us.</summary>
    public const string Uninstalled = "Uninstalled";

    // Should the word that takes it back be lost, it is not for ever.
    private static readonly TimeSpan BelievedFor = TimeSpan.FromDays(1);

    public bool Holds(DateTimeOffset now) => now - At < BelievedFor;
}
