using CxBot.Core.Channels;

namespace CxBot.Core.Content;

/// <summary>A schedule whose time has come, with its channel and the language that is written there.</summary>
internal sealed record DueSchedule(Schedule Schedule, Channel Channel, string Language);
