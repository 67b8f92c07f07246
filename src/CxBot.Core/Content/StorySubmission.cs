namespace CxBot.Core.Content;

/// <summary>A story that somebody handed in, from the hand-in to its place among those that channels get.</summary>
public sealed class StorySubmission
{
    /// <summary>What the ids of the organisation's own stories begin with; packs may not use it.</summary>
    internal const string ItemPrefix = "own-";

    // How long a new story takes a channel's next free place before everything else.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(28);

    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who handed it in.</summary>
    public long AuthorId { get; set; }

    /// <summary>What it is called, at most 80 characters, without personal data of customers.</summary>
    public required string Title { get; set; }

    /// <summary>What happened, 40 to 3,000 characters, without personal data of customers.</summary>
    public required string Text { get; set; }

    /// <summary>The colleagues it is about, who are asked before it is published.</summary>
    public List<long> PeopleIds { get; set; } = [];

    /// <summary>What stands for the name of a colleague who was not asked or did not agree, e.g. "a colleague in Shipping".</summary>
    public string Role { get; set; } = "";

    /// <summary>The recovered issue it tells of, if it came from one.</summary>
    public long? IssueId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime HandedInAt { get; set; }

    /// <summary>How far it has come. Of two editors who decide at once, one starts again.</summary>
    public StoryState State { get; set; }

    /// <summary>The editor who decided last.</summary>
    public long? EditorId { get; set; }

    /// <summary>What the editor wrote to the author when they sent it back or declined it.</summary>
    public string EditorWord { get; set; } = "";

    /// <summary>When it became one of those that channels get, UTC.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>When the author is to hear what colleagues said, UTC; null before it was shown and after they heard.</summary>
    public DateTime? EchoAt { get; set; }

    internal string ItemId => ItemPrefix + Id;

    /// <summary>What the outbox calls the editors' cards.</summary>
    internal string Subject => $"story:{Id}";

    /// <summary>What the outbox calls what its author was told.</summary>
    internal string AuthorsSubject => $"story:{Id}:author";

    /// <summary>As channels get it.</summary>
    internal ContentItem ToItem(string language) =>
        new()
        {
            Id = ItemId,
            Kind = ContentKind.Story,
            Language = language,
            Title = Title,
            Paragraphs = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Series = ContentVocabulary.OwnStories,
            ContactPoints = [],
            Roles = [],
            Standard = "",
            Step = "",
            IsInvented = false,
            FreshUntil = PublishedAt + Fresh,
        };
}
