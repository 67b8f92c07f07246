using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>An account with the person behind it, as cached.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="WorkspaceId">Where.</param>
/// <param name="ProfiledAt">When the profile was last known whole, UTC.</param>
/// <param name="SeenAt">When they last said something there, UTC.</param>
/// <param name="IsWaited">Whether a word from them changes something at once: they are flagged unreachable, or as gone.</param>
/// <param name="AskedAt">When this process last asked the platform for the profile, whether it answered or not.</param>
/// <param name="ReadAt">When this process last read it from the database, UTC.</param>
internal sealed record KnownIdentity(
    Colleague Person,
    long WorkspaceId,
    DateTime ProfiledAt,
    DateTime SeenAt,
    bool IsWaited,
    DateTime AskedAt = default,
    DateTime ReadAt = default
);
