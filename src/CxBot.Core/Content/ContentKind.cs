namespace CxBot.Core.Content;

/// <summary>What kind of content an item is.</summary>
public enum ContentKind
{
    /// <summary>One thing to try today.</summary>
    Tip,

    /// <summary>What somebody did for a customer.</summary>
    Story,
}
