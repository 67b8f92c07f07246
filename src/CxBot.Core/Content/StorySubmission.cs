namespace CxBot.Core.Content;

/// <summary>A story that somebody handed in, waiting for an editor.</summary>
public sealed class StorySubmission
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who handed it in.</summary>
    public long AuthorId { get; set; }

    /// <summary>What it is called, at most 80 characters.</summary>
    public required string Title { get; set; }

    /// <summary>What happened, 40 to 3,000 characters.</summary>
    public required string Text { get; set; }

    /// <summary>The colleagues it is about, who will be asked before it is published.</summary>
    public List<long> PeopleIds { get; set; } = [];

    /// <summary>When, UTC.</summary>
    public DateTime HandedInAt { get; set; }
}
