using CxBot.Core.Issues;
using CxBot.Core.Issues.Reporting;

namespace CxBot.Core.HelpDesk;

/// <summary>An issue that a system reports, as it was sent.</summary>
public sealed record HookReport
{
    /// <summary>How long a title may be.</summary>
    public const int MostTitle = ReportQuestions.MostTitle;

    /// <summary>How long other words may be.</summary>
    public const int MostWords = ReportFields.MostCharacters;

    /// <summary>What channels show.</summary>
    public required string Title { get; init; }

    /// <summary>What went wrong for the customer.</summary>
    public required string Happened { get; init; }

    /// <summary>What the customer was told, and the reference by which they are reached; empty for nothing.</summary>
    public string Told { get; init; } = "";

    /// <summary>A contact point's tag or name; empty for unknown.</summary>
    public string ContactPoint { get; init; } = "";

    /// <summary>What it is about.</summary>
    public IssueKind Kind { get; init; }

    /// <summary>How soon.</summary>
    public IssueUrgency Urgency { get; init; } = IssueUrgency.Normal;

    /// <summary>A colleague's e-mail; who has none of these is not known, and the source reports.</summary>
    public string Reporter { get; init; } = "";

    /// <summary>Where to read more, an absolute address; empty for nowhere.</summary>
    public string Link { get; init; } = "";

    /// <summary>What was promised; null for nothing.</summary>
    public HookPromised? Promise { get; init; }

    /// <summary>Whether only those named for confidential reports may read it; null when nobody said.</summary>
    public bool? Confidential { get; init; }
}
