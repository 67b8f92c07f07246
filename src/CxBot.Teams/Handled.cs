using CxBot.Core.Chat;

namespace CxBot.Teams;

/// <summary>An act with its answer.</summary>
internal sealed record Handled(Inbound Inbound, Answer Answer);
