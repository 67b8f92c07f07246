namespace CxBot.Core.Nudges;

/// <summary>The series of role cards of a person.</summary>
internal static class RoleCards
{
    private static readonly TimeSpan OfUse = TimeSpan.FromDays(14);

    /// <summary>The so many-th card, due at a moment.</summary>
    public static Nudge Next(long personId, int number, DateTime dueAt) =>
        new()
        {
            PersonId = personId,
            Kind = NudgeKind.RoleCard,
            Subject = $"card:{number}",
            NextDueAt = dueAt,
            ExpiresAt = dueAt + OfUse,
        };
}
