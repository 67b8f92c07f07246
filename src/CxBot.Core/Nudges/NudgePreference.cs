using CxBot.Core.Scheduling;

namespace CxBot.Core.Nudges;

/// <summary>How a person wants to be nudged, and what they got today.</summary>
public sealed class NudgePreference
{
    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>Their job, one of the roles of content; empty until they say.</summary>
    public string Role { get; set; } = "";

    /// <summary>No nudges before this day, in their zone.</summary>
    public DateOnly? PausedUntil { get; set; }

    /// <summary>Who stands in for duties during the pause.</summary>
    public long? BackupId { get; set; }

    /// <summary>From when on nothing comes, in their zone.</summary>
    public TimeOnly QuietFrom { get; set; } = QuietHours.Usual.From;

    /// <summary>Until when nothing comes.</summary>
    public TimeOnly QuietUntil { get; set; } = QuietHours.Usual.Until;

    /// <summary>The local day of <see cref="SentCount"/>.</summary>
    public DateOnly SentOn { get; set; }

    /// <summary>How many nudges they got that day.</summary>
    public int SentCount { get; set; }

    /// <summary>Grows with every message: of two nodes that send at once, one starts again and counts the other's.</summary>
    public int Revision { get; set; }
}
