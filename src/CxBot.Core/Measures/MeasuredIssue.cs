using CxBot.Core.Issues;
using CxBot.Core.Issues.Causes;

namespace CxBot.Core.Measures;

/// <summary>What is measured of one issue.</summary>
/// <param name="Id">The row.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ContactPointId">Where it happened.</param>
/// <param name="Said">Why, if somebody said so.</param>
/// <param name="Trouble">The kind of trouble, if somebody said so.</param>
/// <param name="KnowsNeed">Whether somebody wrote down what the customer really needed.</param>
/// <param name="ReporterId">Its starter.</param>
/// <param name="ReportedAt">UTC.</param>
/// <param name="RecoveredAt">When it came to the good end that stands, UTC.</param>
/// <param name="Confirmation">How the customer confirmed that.</param>
internal sealed record MeasuredIssue(
    long Id,
    IssueKind Kind,
    IssueState State,
    long? ContactPointId,
    IssueCause? Said,
    string? Trouble,
    bool KnowsNeed,
    long ReporterId,
    DateTime ReportedAt,
    DateTime? RecoveredAt,
    Confirmation? Confirmation
)
{
    /// <summary>Why it happened, as far as anybody said.</summary>
    public IssueCause? Cause => CauseField.Known(Said, Trouble);
}
