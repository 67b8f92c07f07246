namespace CxBot.Core.Channels;

/// <summary>Planned times that passed without a post.</summary>
/// <param name="First">The time, or the first of several.</param>
/// <param name="Count">How many it stands for.</param>
/// <param name="WasMissed">Two hours or more ago; else a later time of the same schedule stands for it.</param>
internal sealed record SkippedTimes(DateTime First, int Count, bool WasMissed);
