namespace CxBot.Core.Chat;

/// <summary>A user's mistake: the sentence they read, which says what to do next.</summary>
public abstract record Refusal(Text Sentence)
{
    /// <summary>The refusal as a private answer.</summary>
    public Reply Reply() => new Reply.Private(Card.Of(Sentence));
}
