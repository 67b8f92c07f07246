namespace CxBot.Core.Issues.Similar;

/// <summary>An issue that reads like another report.</summary>
/// <param name="Issue">The issue; never a restricted one.</param>
/// <param name="Likeness">From 0 to 1.</param>
internal sealed record SimilarIssue(Issue Issue, double Likeness);
