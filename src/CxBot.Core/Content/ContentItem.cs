namespace CxBot.Core.Content;

/// <summary>A tip or a story of a pack.</summary>
public sealed record ContentItem
{
    /// <summary>The file's name without its ending; unique in its language.</summary>
    public required string Id { get; init; }

    /// <summary>Tip or story.</summary>
    public required ContentKind Kind { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>At most 80 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The text, without line breaks inside a paragraph: at most 400 characters in a tip, 500 to 1,200 in a story.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>One of <see cref="ContentVocabulary.Series"/>.</summary>
    public required string Series { get; init; }

    /// <summary>Some of <see cref="ContentVocabulary.ContactPoints"/>; none means wherever customers are met.</summary>
    public required IReadOnlyList<string> ContactPoints { get; init; }

    /// <summary>Some of <see cref="ContentVocabulary.Roles"/>.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The id of one of the pack's standards.</summary>
    public required string Standard { get; init; }

    /// <summary>One of <see cref="ContentVocabulary.Steps"/>.</summary>
    public required string Step { get; init; }

    /// <summary>Whether people and events are made up, as in the starter pack; it is said wherever a story is shown.</summary>
    public required bool IsInvented { get; init; }

    /// <summary>Until when it takes a channel's next free place before everything else, UTC; only a colleague's new story has one.</summary>
    public DateTime? FreshUntil { get; init; }

    /// <summary>What other items may share with it: what a channel likes is learnt by these.</summary>
    public IEnumerable<string> Tags => [Series, .. ContactPoints, .. Roles];

    /// <summary>Where it stands inside its pack's folder.</summary>
    internal string Path => $"{Language}/{(Kind == ContentKind.Tip ? "tips" : "stories")}/{Id}.md";
}
