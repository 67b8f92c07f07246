using CxBot.Core.Channels;

namespace CxBot.Core.Content;

/// <summary>A schedule with its channel.</summary>
internal sealed record ScheduleInChannel(Schedule Schedule, Channel Channel);
