using CxBot.Core.Issues.Causes;

namespace CxBot.Core.Measures;

/// <summary>How many reports had a cause.</summary>
internal sealed record CauseReports(IssueCause Cause, int Count);
