namespace CxBot.Core.Issues.Playbooks;

/// <summary>A step of an issue's playbook that somebody has done. Taken back, the row goes.</summary>
public sealed class PlaybookTick
{
    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>The step.</summary>
    public PlaybookStep Step { get; set; }

    /// <summary>Who ticked it.</summary>
    public long PersonId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }
}
