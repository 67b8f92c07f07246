namespace CxBot.Core.Settings;

/// <summary>How a workspace is doing.</summary>
/// <param name="Platform">"slack" or "teams".</param>
/// <param name="StopReason">The platform's code, when nothing can be sent there.</param>
/// <param name="StoppedAt">Since when, UTC.</param>
/// <param name="LastSentAt">When the last message arrived there, UTC; null when none ever did.</param>
internal sealed record StatusOfWorkspace(string Platform, string? StopReason, DateTime? StoppedAt, DateTime? LastSentAt);
