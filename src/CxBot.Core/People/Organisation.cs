namespace CxBot.Core.People;

/// <summary>One company: its people, content and board. Owns the workspaces.</summary>
public sealed class Organisation
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>What it is called; empty until somebody says.</summary>
    public string Name { get; set; } = "";

    /// <summary>IANA name; weeks of the board and the digest's days begin in it.</summary>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>BCP 47 tag of what stands in channels.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The first day of the board's week.</summary>
    public DayOfWeek WeekStart { get; set; } = DayOfWeek.Monday;

    /// <summary>When people are at work unless they say otherwise, as <see cref="Scheduling.WorkingHours.Read"/> takes it; empty for the usual hours.</summary>
    public string WorkingHours { get; set; } = "";

    /// <summary>False where the board names teams and totals only, and nobody's rank.</summary>
    public bool RanksPeople { get; set; } = true;

    /// <summary>The last day whose boards are closed for good, in <see cref="TimeZone"/>; null before the first day was over.</summary>
    public DateOnly? BoardClosedThrough { get; set; }

    /// <summary>The first day of the week for which administrators were last told of unusual thanks; null before the first.</summary>
    public DateOnly? ThanksWatchedOn { get; set; }

    /// <summary>How many open issues a person has at most before the next one is asked; 0 for any number.</summary>
    public int MostOpenIssues { get; set; } = 12;

    /// <summary>Whom to phone when a customer waits and nobody is at work, as people read it; empty for nobody.</summary>
    public string PhoneNow { get; set; } = "";

    /// <summary>How many messages nobody waits for a person gets on a day, at most.</summary>
    public int NudgesPerDay { get; set; } = 1;

    /// <summary>For how many months each kind is kept, as <see cref="Privacy.Keeping"/> has it; empty for the usual times.</summary>
    public string KeptMonths { get; set; } = "";

    /// <summary>The number of the newest issue; the next one is one more.</summary>
    public int LastIssueNumber { get; set; }

    /// <summary>The number of the newest problem; the next one is one more.</summary>
    public int LastProblemNumber { get; set; }
}
