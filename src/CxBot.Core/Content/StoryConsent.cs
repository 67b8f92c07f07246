namespace CxBot.Core.Content;

/// <summary>What a colleague answered when asked whether a story may name them.</summary>
public sealed class StoryConsent
{
    /// <summary>The story.</summary>
    public long StoryId { get; set; }

    /// <summary>The colleague.</summary>
    public long PersonId { get; set; }

    /// <summary>Their answer. Of an answer and the end of the time at once, one starts again.</summary>
    public ConsentAnswer Answer { get; set; }

    /// <summary>Until when they are waited for, UTC: five working days.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>What the outbox calls the question.</summary>
    internal string Subject => $"story:{StoryId}:consent:{PersonId}";
}
