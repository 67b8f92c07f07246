using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>What makes kudos worth something.</summary>
internal static class KudosRules
{
    public const int MostADay = 5;
    public const int MostReceivers = 5;
    public const int ShortestReason = 20;
    public const int LongestReason = 2_000;

    /// <summary>How long kudos can be taken back.</summary>
    public static readonly TimeSpan UndoWithin = TimeSpan.FromMinutes(5);

    /// <summary>What is wrong with whom a note thanks, if anything.</summary>
    public static Refusal? FaultOfReceivers(KudosNote note, Colleague giver) =>
        note.To switch
        {
            { Count: 0 } => new KudosForNobody(),
            { Count: > MostReceivers } => new KudosForTooMany(),
            _ when note.To.Any(person => person.Id == giver.Id) => new KudosForYourself(),
            _ when note.To.FirstOrDefault(person => person.IsBot) is { } bot => new KudosForBot(bot),
            _ => null,
        };

    /// <summary>What is wrong with what a note thanks for, if anything.</summary>
    public static Refusal? FaultOfReason(KudosNote note) =>
        note.Reason.Length switch
        {
            var length and < ShortestReason => new KudosWithoutReason(length),
            var length and > LongestReason => new KudosTooLong(length),
            _ => null,
        };

    /// <summary>
    /// Whether somebody has given all the kudos of their local day, on whatever platform. Inside the writer: asked with every
    /// kudos, so prepared once.
    /// </summary>
    public static bool IsUsedUp(CxDb db, Colleague giver, DateTime now) =>
        (db.Statements.Scalar(GivenSql, giver.Id, DayOf(giver, now)) ?? 0) >= MostADay;

    /// <summary>The giver's local day.</summary>
    public static DateOnly DayOf(Colleague giver, DateTime now) => LocalDay.Of(now, giver.TimeZone);

    private const string GivenSql = """
        SELECT count(*) FROM "Kudos" WHERE "GiverId" = @p1 AND "Day" = @p2 AND "UndoneAt" IS NULL AND NOT "IsFromDigest"
        """;
}
