using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Measures;

/// <summary>
/// What a period left in the database; every measure is arithmetic over it. Confidential issues are not among it, nor what
/// hangs on them.
/// </summary>
internal sealed record MeasureRows
{
    /// <summary>Which days.</summary>
    public required MeasurePeriod Period { get; init; }

    /// <summary>Whether it is still going on.</summary>
    public bool IsRunning { get; init; }

    /// <summary>In which days are counted.</summary>
    public required string TimeZone { get; init; }

    /// <summary>When it was read, UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>What was reported in it.</summary>
    public IReadOnlyList<MeasuredIssue> Issues { get; init; } = [];

    /// <summary>Their timelines, oldest first.</summary>
    public IReadOnlyList<MeasuredLine> Lines { get; init; } = [];

    /// <summary>When whoever was responsible for them is at work.</summary>
    public IReadOnlyDictionary<long, WorkingTime> Times { get; init; } = new Dictionary<long, WorkingTime>();

    /// <summary>When the organisation is at work: what counts while nobody was responsible.</summary>
    public required WorkingTime Usual { get; init; }

    /// <summary>The contact points.</summary>
    public IReadOnlyList<MeasuredPoint> Points { get; init; } = [];

    /// <summary>What was given to make it right.</summary>
    public IReadOnlyList<MeasuredGesture> Gestures { get; init; } = [];

    /// <summary>What stands behind amounts: "EUR"; empty for nothing.</summary>
    public string Currency { get; init; } = "";

    /// <summary>What customers said of those issues when they were asked again.</summary>
    public IReadOnlyList<FollowUpResult> FollowUps { get; init; } = [];

    /// <summary>Problems that were fixed in it.</summary>
    public IReadOnlyList<MeasuredProblem> Problems { get; init; } = [];

    /// <summary>How many people are here, without guests and bots.</summary>
    public int People { get; init; }

    /// <summary>How many of them did something for customers or thanked somebody who did.</summary>
    public int TookPart { get; init; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<MeasuredTeam> Teams { get; init; } = [];

    /// <summary>How many thanks were given.</summary>
    public int Thanks { get; init; }

    /// <summary>How many stories of colleagues were published.</summary>
    public int Stories { get; init; }

    /// <summary>How often somebody pressed "Trying it".</summary>
    public int Tips { get; init; }
}
