using System.Data.Common;
using System.Globalization;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Similar;

/// <summary>
/// The full text of titles and stories: an FTS5 table kept in step by triggers on SQLite, a generated column on PostgreSQL, both in
/// the transaction that changes an issue, whoever changes it. Restricted issues are never in it. EF knows nothing of it: what is
/// missing at the start is made, and filled anew; a table that a migration makes again loses its triggers.
/// </summary>
internal static class IssueSearchIndex
{
    private static readonly string[] SqliteParts = ["IssueSearch", "IssueSearch_Insert", "IssueSearch_Update", "IssueSearch_Delete"];

    /// <summary>Makes what is missing. The connection is open and may write.</summary>
    public static void Ensure(CxDb db)
    {
        var connection = db.Database.GetDbConnection();
        if (db is SqliteCxDb)
        {
            if (
                Count(connection, $"SELECT count(*) FROM sqlite_master WHERE name IN ('{string.Join("', '", SqliteParts)}')")
                < SqliteParts.Length
            )
                Execute(connection, SqliteSql);
        }
        else if (
            Count(connection, "SELECT count(*) FROM pg_indexes WHERE indexname = 'IX_Issues_Search' AND schemaname = current_schema()") == 0
        )
            Execute(connection, PostgresSql);
    }

    // Contentless: the words stand in no second place, and what is masked in an issue is gone from here too.
    private const string SqliteSql = """
        BEGIN;
        DROP TRIGGER IF EXISTS "IssueSearch_Insert";
        DROP TRIGGER IF EXISTS "IssueSearch_Update";
        DROP TRIGGER IF EXISTS "IssueSearch_Delete";
        DROP TABLE IF EXISTS "IssueSearch";
        CREATE VIRTUAL TABLE "IssueSearch" USING fts5(
            words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='5', detail='none');
        CREATE TRIGGER "IssueSearch_Insert" AFTER INSERT ON "Issues" WHEN NEW."IsRestricted" = 0 BEGIN
            INSERT INTO "IssueSearch" (rowid, words) VALUES (NEW."Id", NEW."Title" || ' ' || NEW."Happened");
        END;
        CREATE TRIGGER "IssueSearch_Update" AFTER UPDATE OF "Title", "Happened", "IsRestricted" ON "Issues" BEGIN
            DELETE FROM "IssueSearch" WHERE rowid = OLD."Id";
            INSERT INTO "IssueSearch" (rowid, words)
                SELECT NEW."Id", NEW."Title" || ' ' || NEW."Happened" WHERE NEW."IsRestricted" = 0;
        END;
        CREATE TRIGGER "IssueSearch_Delete" AFTER DELETE ON "Issues" BEGIN
            DELETE FROM "IssueSearch" WHERE rowid = OLD."Id";
        END;
        INSERT INTO "IssueSearch" (rowid, words)
            SELECT "Id", "Title" || ' ' || "Happened" FROM "Issues" WHERE "IsRestricted" = 0;
        COMMIT;
        """;

    private const string PostgresSql = """
        ALTER TABLE "Issues" ADD COLUMN IF NOT EXISTS "Search" tsvector GENERATED ALWAYS AS (
            CASE WHEN "IsRestricted" THEN NULL ELSE to_tsvector('simple'::regconfig, translate(
                lower("Title" || ' ' || "Happened"), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc')) END) STORED;
        CREATE INDEX IF NOT EXISTS "IX_Issues_Search" ON "Issues" USING gin ("Search");
        """;

    /// <summary>
    /// The rows of open issues, or with the closed ones too, in which at least two of these stems stand, or the only one; the newest
    /// first.
    /// </summary>
    public static async Task<List<long>> FindAsync(CxDb db, long organisationId, IReadOnlyList<string> stems, bool closedToo, int most)
    {
        if (db is SqliteCxDb)
            return await IdsAsync(
                db,
                closedToo ? SqliteQuery + SqliteOrder : SqliteQuery + Open + SqliteOrder,
                Pairs(stems, stem => stem.Length == WordStems.Length ? $"\"{stem}\" *" : $"\"{stem}\"", " AND ", " OR ")
            );
        var words = Pairs(stems, stem => stem.Length == WordStems.Length ? $"'{stem}':*" : $"'{stem}'", " & ", " | ");
        // An index that sorts nothing has to fetch all that frequent words match; but of these the newest few thousand hold enough.
        var newest = await IdsAsync(db, PostgresNewest + (closedToo ? "" : Open) + PostgresAmongNewest, words);
        return newest.Count == most
            ? newest
            : await IdsAsync(db, closedToo ? PostgresQuery + PostgresOrder : PostgresQuery + Open + PostgresOrder, words);

        Task<List<long>> IdsAsync(CxDb from, string sql, string match) =>
            from.Database.SqlQueryRaw<long>(sql, match, organisationId, most).ToListAsync();
    }

    // The search leads: SQLite would rather walk all issues of the organisation.
    private const string SqliteQuery = """
        SELECT s.rowid AS "Value" FROM "IssueSearch" s CROSS JOIN "Issues" i ON i."Id" = s.rowid
        WHERE s."IssueSearch" MATCH @p0 AND i."OrganisationId" = @p1 AND i."Kind" <> 'WentWell'
        """;

    private const string SqliteOrder = " ORDER BY s.rowid DESC LIMIT @p2";

    private const string PostgresQuery = """
        SELECT i."Id" AS "Value" FROM "Issues" i
        WHERE i."Search" @@ to_tsquery('simple', @p0) AND i."OrganisationId" = @p1 AND i."Kind" <> 'WentWell'
        """;

    private const string PostgresNewest = """
        SELECT n."Id" AS "Value" FROM (
            SELECT i."Id", i."Search" FROM "Issues" i WHERE i."OrganisationId" = @p1 AND i."Kind" <> 'WentWell'
        """;

    private const string PostgresAmongNewest = """
         ORDER BY i."Id" DESC LIMIT 3000) n
        WHERE n."Search" @@ to_tsquery('simple', @p0) ORDER BY n."Id" DESC LIMIT @p2
        """;

    private const string PostgresOrder = """ ORDER BY i."Id" DESC LIMIT @p2""";

    private const string Open = """ AND i."State" IN ('Reported', 'Owned', 'Recovering')""";

    // Stems are letters and digits: nothing in them ends a quote.
    private static string Pairs(IReadOnlyList<string> stems, Func<string, string> word, string and, string or) =>
        stems.Count == 1
            ? word(stems[0])
            : string.Join(or, stems.SelectMany((first, at) => stems.Skip(at + 1).Select(second => $"({word(first)}{and}{word(second)})")));

    private static long Count(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
