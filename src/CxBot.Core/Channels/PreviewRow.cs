using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>A line of a preview or of the ledger: when, what, and why.</summary>
/// <param name="Post">The row, as it stands or as it would.</param>
/// <param name="Title">What its item is called; null where it holds none.</param>
/// <param name="IsLikely">Not fixed yet.</param>
internal sealed record PreviewRow(PlannedPost Post, string? Title, bool IsLikely);
