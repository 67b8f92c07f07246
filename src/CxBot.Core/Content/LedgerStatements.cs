using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// Writes what whole batches of channels get: thousands of rows at one minute, by prepared statements. What another node changed
/// meanwhile is a conflict, and the work starts again.
/// </summary>
internal sealed class LedgerStatements(StatementCache statements)
{
    /// <summary>A new row.</summary>
    public void Add(PlannedPost row) =>
        statements.Execute(
            AddSql,
            row.ScheduleId,
            row.ChannelId,
            row.Kind.ToString(),
            row.PlannedAt,
            row.DueAt,
            row.State.ToString(),
            row.Why.ToString(),
            row.Detail,
            row.ItemId,
            row.Occurrences,
            row.EndedAt
        );

    /// <summary>What became of a row that was still to come.</summary>
    public void Settle(PlannedPost row) =>
        Expect(
            statements.Execute(SettleSql, row.Id, row.DueAt, row.State.ToString(), row.Why.ToString(), row.Detail, row.ItemId, row.EndedAt)
        );

    /// <summary>The first time of a schedule that has no row yet.</summary>
    public void MoveOn(Schedule schedule, DateTime? next) => Expect(statements.Execute(MoveOnSql, schedule.Id, schedule.NextDueAt, next));

    private static void Expect(int changed)
    {
        if (changed == 0)
            throw new DbUpdateConcurrencyException("Another node was quicker.");
    }

    private const string AddSql = """
        INSERT INTO "PlannedPosts" ("ScheduleId", "ChannelId", "Kind", "PlannedAt", "DueAt", "State", "Why", "Detail", "ItemId", "Occurrences", "EndedAt")
        VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11)
        """;

    private const string SettleSql = $"""
        UPDATE "PlannedPosts" SET "DueAt" = @p2, "State" = @p3, "Why" = @p4, "Detail" = @p5, "ItemId" = @p6, "EndedAt" = @p7
        WHERE "Id" = @p1 AND "State" = '{nameof(PlannedPostState.Planned)}'
        """;

    private const string MoveOnSql = """
        UPDATE "Schedules" SET "NextDueAt" = @p3 WHERE "Id" = @p1 AND "NextDueAt" = @p2
        """;
}
