using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>An account with the person behind it, as cached.</summary>
internal sealed record KnownIdentity(Colleague Person, long WorkspaceId, DateTime ProfiledAt, DateTime SeenAt);
