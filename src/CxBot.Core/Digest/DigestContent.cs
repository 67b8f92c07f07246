using CxBot.Core.Measures;

namespace CxBot.Core.Digest;

/// <summary>What a manager's team did in a week.</summary>
/// <param name="Week">Which.</param>
/// <param name="IsRunning">Whether the week is still going on.</param>
/// <param name="Before">The week before it.</param>
/// <param name="Recoveries">What came right for customers, the latest first.</param>
/// <param name="Thanks">Thanks the team got: those that most joined in, then the latest.</param>
/// <param name="Owed">Who helped a customer and was not thanked for it yet.</param>
/// <param name="ThankedByReader">Whom the manager thanked for what they did in the week.</param>
/// <param name="LongUnthanked">Whom the manager has not thanked for four weeks.</param>
/// <param name="NewFaces">Who took part for the first time.</param>
/// <param name="Loads">What the team looks after now.</param>
/// <param name="Trends">Contact points that changed.</param>
/// <param name="Numbers">The whole organisation's measures of the week.</param>
internal sealed record DigestContent(
    DigestWeek Week,
    bool IsRunning,
    DigestWeek Before,
    IReadOnlyList<DigestRecovery> Recoveries,
    IReadOnlyList<DigestThanks> Thanks,
    IReadOnlyList<DigestOwed> Owed,
    IReadOnlyList<DigestPerson> ThankedByReader,
    IReadOnlyList<DigestPerson> LongUnthanked,
    IReadOnlyList<DigestPerson> NewFaces,
    DigestLoads Loads,
    ContactPointTrends Trends,
    MeasureReport Numbers
)
{
    /// <summary>Whether there is nothing new to tell: one line is enough then, whatever the load.</summary>
    public bool IsQuiet => Recoveries.Count == 0 && Thanks.Count == 0 && Owed.Count == 0 && Trends.Rising.Count == 0;

    /// <summary>The same once the manager has just thanked some, for an issue or for none in particular.</summary>
    public DigestContent AfterThanking(IReadOnlyCollection<long> thanked, long? issueId)
    {
        var forIt = Recoveries.Where(recovery => recovery.IssueId == issueId).SelectMany(recovery => recovery.Parts);
        return this with
        {
            Owed = [.. Owed.Where(owed => !thanked.Contains(owed.Person.Id))],
            LongUnthanked = [.. LongUnthanked.Where(person => !thanked.Contains(person.Id))],
            ThankedByReader = [.. ThankedByReader.Union(forIt.Select(part => part.Person).Where(person => thanked.Contains(person.Id)))],
        };
    }
}
