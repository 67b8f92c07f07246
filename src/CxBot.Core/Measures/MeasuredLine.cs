using CxBot.Core.Issues;

namespace CxBot.Core.Measures;

/// <summary>What is measured of a line of a timeline.</summary>
internal sealed record MeasuredLine(long IssueId, IssueEventKind Kind, long? ActorId, long? PersonId, DateTime At);
