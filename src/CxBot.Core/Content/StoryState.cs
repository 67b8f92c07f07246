namespace CxBot.Core.Content;

/// <summary>How far a story that was handed in has come. Kept by name.</summary>
public enum StoryState
{
    /// <summary>Waits for an editor.</summary>
    Waiting,

    /// <summary>An editor asked the author for another version.</summary>
    SentBack,

    /// <summary>An editor declined it.</summary>
    Declined,

    /// <summary>An editor approved it; the colleagues named are asked.</summary>
    AskingColleagues,

    /// <summary>Channels get it.</summary>
    Published,

    /// <summary>Taken out again.</summary>
    Withdrawn,
}
