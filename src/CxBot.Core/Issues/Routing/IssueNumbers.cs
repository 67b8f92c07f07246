using System.Globalization;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Routing;

/// <summary>The numbers that people call issues by.</summary>
internal static class IssueNumbers
{
    /// <summary>The organisation's next number. Another transaction that asks waits for this one's end, so none is given twice.</summary>
    public static int Next(CxDb db, long organisationId) =>
        (int)(
            db.Statements.Scalar(NextSql, organisationId)
            ?? throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"There is no organisation {organisationId} to count an issue for.")
            )
        );

    private const string NextSql = """
        UPDATE "Organisations" SET "LastIssueNumber" = "LastIssueNumber" + 1 WHERE "Id" = @p1
        RETURNING CAST("LastIssueNumber" AS bigint)
        """;
}
