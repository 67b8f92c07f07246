using System.Globalization;

namespace CxBot.Core.Issues.Problems;

/// <summary>A root cause that several issues have in common; it has an owner, a fix, and a count before and after.</summary>
public sealed class Problem
{
    /// <summary>How many days are counted on either side of the fix.</summary>
    public const int CountedDays = 28;

    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>What people call it: 3 for P-3.</summary>
    public int Number { get; set; }

    /// <summary>What it is, in a line; channels may read it.</summary>
    public required string Title { get; set; }

    /// <summary>What lies behind the issues; empty while nobody knows.</summary>
    public string Behind { get; set; } = "";

    /// <summary>What shall be done about it; empty while nobody knows.</summary>
    public string Plan { get; set; } = "";

    /// <summary>How far it is.</summary>
    public ProblemState State { get; set; }

    /// <summary>Who sees to it.</summary>
    public long OwnerId { get; set; }

    /// <summary>Who saw that the issues belong together.</summary>
    public long OpenedById { get; set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime OpenedAt { get; set; }

    /// <summary>When the fix was done, UTC.</summary>
    public DateTime? FixedAt { get; set; }

    /// <summary>What changed; empty until it is fixed.</summary>
    public string Changed { get; set; } = "";

    /// <summary>When those who were told hear how often it came since, UTC; null when there is nothing to tell any more.</summary>
    public DateTime? NextDueAt { get; set; }

    /// <summary>Grows with every change, so that of two at once one starts again.</summary>
    public int Revision { get; set; }

    /// <summary>As people write it: "P-3".</summary>
    internal string Code => string.Create(CultureInfo.InvariantCulture, $"P-{Number}");

    internal string Subject => string.Create(CultureInfo.InvariantCulture, $"problem:{Id}:told");
}
