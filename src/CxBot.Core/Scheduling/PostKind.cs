namespace CxBot.Core.Scheduling;

/// <summary>What a schedule posts. Kept by name.</summary>
public enum PostKind
{
    /// <summary>One thing to try today.</summary>
    Tip,

    /// <summary>What somebody did for a customer.</summary>
    Story,

    /// <summary>A question to answer by walking one's own contact points as a customer does.</summary>
    Walk,

    /// <summary>The leaderboard of the running month.</summary>
    Board,

    /// <summary>The week's thanks and recoveries, short and kind.</summary>
    Digest,

    /// <summary>Beginning and round-up of a customer-experience week.</summary>
    CxWeek,
}
