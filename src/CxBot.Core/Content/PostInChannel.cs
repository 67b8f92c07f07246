using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>A planned post with its schedule and its channel.</summary>
internal sealed record PostInChannel(PlannedPost Post, Schedule Schedule, Channel Channel);
