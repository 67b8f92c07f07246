namespace CxBot.Core.Storage;

/// <summary>What was answered before. On every write's way, so it is a prepared statement.</summary>
internal static class Receipts
{
    private const string AnswerSql = """
        SELECT "Answer" FROM "Receipts" WHERE "Key" = @p1
        """;

    /// <summary>The stored answer, seen from inside the writer's transaction; null when the act is new.</summary>
    public static string? AnswerOf(CxDb db, string key) => db.Statements.Text(AnswerSql, key);
}
