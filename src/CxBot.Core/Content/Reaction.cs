namespace CxBot.Core.Content;

/// <summary>One person's press or kind emoji under one item in one channel; however often it is shown or pressed, it counts once.</summary>
public sealed class Reaction
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Where.</summary>
    public long ChannelId { get; set; }

    /// <summary>Under what.</summary>
    public required string ItemId { get; set; }

    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>Which button.</summary>
    public ReactionKind Kind { get; set; }

    /// <summary>Whether they pressed the button: then it stays when they take their emoji away.</summary>
    public bool IsPressed { get; set; }

    /// <summary>How many kind emoji of theirs stand there.</summary>
    public int Emoji { get; set; }

    /// <summary>When it began to count, UTC.</summary>
    public DateTime PressedAt { get; set; }
}
