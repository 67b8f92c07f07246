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
    /// kudos, so prepared once. What the same person gives on another node meanwhile waits, so that five stay five.
    /// </summary>
    public static bool IsUsedUp(CxDb db, Colleague giver, DateTime now)
    {
        if (db is PostgresCxDb)
            db.Statements.Scalar(LockSql, giver.Id);
        return (db.Statements.Scalar(GivenSql, giver.Id, DayOf(db, giver, now)) ?? 0) >= MostADay;
    }

    /// <summary>
    /// The giver's local day. Platforms may know them in two zones: a day that has begun for them in either does not go back, or
    /// whoever changes platforms around midnight would have two days' kudos at once.
    /// </summary>
    public static DateOnly DayOf(CxDb db, Colleague giver, DateTime now)
    {
        var today = LocalDay.Of(now, giver.TimeZone);
        return db.Statements.Scalar(BegunSql, giver.Id, today.AddDays(1)) > 0 ? today.AddDays(1) : today;
    }

    private const string LockSql = """
        SELECT 1::bigint FROM "People" WHERE "Id" = @p1 FOR NO KEY UPDATE
        """;

    // No two zones are more than a day apart.
    private const string BegunSql = """
        SELECT count(*) FROM "Kudos" WHERE "GiverId" = @p1 AND "Day" = @p2
        """;

    private const string GivenSql = """
        SELECT count(*) FROM "Kudos" WHERE "GiverId" = @p1 AND "Day" = @p2 AND "UndoneAt" IS NULL AND NOT "IsFromDigest"
        """;
}
