namespace CxBot.Core.Digest;

/// <summary>What a manager's team did in a week.</summary>
/// <param name="Week">Which.</param>
/// <param name="IsRunning">Whether the week is still going on.</param>
/// <param name="Recoveries">What came right for customers, the latest first.</param>
/// <param name="Highlights">Thanks the team got: those that most joined in, then the latest.</param>
/// <param name="Thanks">How often the team was thanked altogether.</param>
/// <param name="Owed">Who helped a customer and was not thanked for it yet.</param>
/// <param name="LongUnthanked">Whom the manager has not thanked for four weeks.</param>
/// <param name="NewFaces">Who took part for the first time.</param>
/// <param name="Trends">Load, and contact points that changed.</param>
internal sealed record DigestContent(
    DigestWeek Week,
    bool IsRunning,
    IReadOnlyList<DigestRecovery> Recoveries,
    IReadOnlyList<DigestThanks> Highlights,
    int Thanks,
    IReadOnlyList<DigestOwed> Owed,
    IReadOnlyList<DigestPerson> LongUnthanked,
    IReadOnlyList<DigestPerson> NewFaces,
    DigestTrends Trends
)
{
    /// <summary>Whether there is nothing new to tell: one line is enough then, whatever the load.</summary>
    public bool IsQuiet => Recoveries.Count == 0 && Thanks == 0 && Owed.Count == 0 && Trends.Rising.Count == 0;
}
