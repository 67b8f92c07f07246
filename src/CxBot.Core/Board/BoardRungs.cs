using System.Globalization;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Keeps the rungs right where many tallies change at once; inside the writer's transaction.</summary>
internal static class BoardRungs
{
    /// <summary>Has whoever books meanwhile wait, and then find the new tallies. On SQLite there is only one who writes.</summary>
    public static void Hold(CxDb db)
    {
        if (db is PostgresCxDb)
            db.Statements.Execute("""LOCK TABLE "BoardTallies" IN EXCLUSIVE MODE""");
    }

    /// <summary>Takes people off the rungs that their tallies put them on, before the tallies change.</summary>
    /// <param name="db">The writer's context.</param>
    /// <param name="organisationId">Whose board.</param>
    /// <param name="people">Whose tallies; null for everybody's.</param>
    public static void TakeOff(CxDb db, long organisationId, IReadOnlyCollection<long>? people) => Move(db, organisationId, -1, people);

    /// <summary>Puts them on the rungs where their tallies stand now.</summary>
    public static void PutOn(CxDb db, long organisationId, IReadOnlyCollection<long>? people) => Move(db, organisationId, 1, people);

    /// <summary>Forgets the rungs that nobody stands on.</summary>
    public static void Tidy(CxDb db, long organisationId) =>
        db.Statements.Execute("""DELETE FROM "BoardRungs" WHERE "OrganisationId" = @p1 AND "People" = 0""", organisationId);

    /// <summary>SQL for the tallies of some people, behind other conditions.</summary>
    public static string Of(IReadOnlyCollection<long>? people) =>
        people is null ? "" : string.Create(CultureInfo.InvariantCulture, $"""AND "PersonId" IN ({string.Join(',', people.Append(0))})""");

    /// <summary>SQL for rungs of both widths.</summary>
    public static readonly string Widths = string.Create(
        CultureInfo.InvariantCulture,
        $"""(SELECT 1 AS "Width" UNION ALL SELECT {BoardRung.Wide}) AS "Widths" """
    );

    private static void Move(CxDb db, long organisationId, int people, IReadOnlyCollection<long>? of) =>
        db.Statements.Execute(
            $"""
            INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Width", "Points", "People")
            SELECT "OrganisationId", "Period", "List", "Width", "Points" / "Width" * "Width", @p2 * count(*)
            FROM "BoardTallies" CROSS JOIN {Widths}
            WHERE "OrganisationId" = @p1 AND "IsListed" AND "Points" > 0 {Of(of)} GROUP BY 1, 2, 3, 4, 5
            ON CONFLICT ("OrganisationId", "Period", "List", "Width", "Points")
                DO UPDATE SET "People" = "BoardRungs"."People" + excluded."People"
            """,
            organisationId,
            people
        );
}
