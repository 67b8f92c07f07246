using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>What makes kudos worth something.</summary>
internal static class KudosRules
{
    public const int MostADay = 5;
    public const int MostReceivers = 5;
    public const int ShortestReason = 20;

    /// <summary>The first rule a note breaks, if any.</summary>
    public static Refusal? Fault(KudosNote note, Colleague giver) =>
        note switch
        {
            { To.Count: 0 } => new KudosForNobody(),
            { To.Count: > MostReceivers } => new KudosForTooMany(),
            _ when note.To.Any(person => person.Id == giver.Id) => new KudosForYourself(),
            { Reason.Length: < ShortestReason } => new KudosWithoutReason(),
            _ => null,
        };

    /// <summary>How many kudos somebody gave on their local day. Inside the writer: asked with every kudos, so prepared once.</summary>
    public static long GivenOn(CxDb db, long giverId, DateOnly day) => db.Statements.Scalar(GivenSql, giverId, day) ?? 0;

    private const string GivenSql = """
        SELECT count(*) FROM "Kudos" WHERE "GiverId" = @p1 AND "Day" = @p2 AND "UndoneAt" IS NULL
        """;
}
