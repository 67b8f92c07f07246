namespace CxBot.Core.Issues.FollowUps;

/// <summary>The question, some days after a good end, whether it still is one.</summary>
public sealed class FollowUp
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>Its fixer, who was asked.</summary>
    public long AskedId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>What came of it; null until somebody said.</summary>
    public FollowUpResult? Result { get; set; }

    /// <summary>Who said it.</summary>
    public long? AnsweredById { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime? AnsweredAt { get; set; }
}
