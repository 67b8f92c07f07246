namespace CxBot.Core.Issues;

/// <summary>A line of an issue's timeline: who, when, what. Lines are added, never changed.</summary>
public sealed class IssueEvent
{
    /// <summary>The row; later lines have greater ids.</summary>
    public long Id { get; set; }

    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>What happened.</summary>
    public IssueEventKind Kind { get; set; }

    /// <summary>Who did it; null when it was time that did.</summary>
    public long? ActorId { get; set; }

    /// <summary>To whom it was done: who was asked, who was handed the issue.</summary>
    public long? PersonId { get; set; }

    /// <summary>What they wrote about it, without personal data; empty for nothing.</summary>
    public string Words { get; set; } = "";

    /// <summary>Until when it was snoozed, by when something was promised, UTC.</summary>
    public DateTime? Until { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }
}
