using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;

namespace CxBot.Core.Storage;

/// <summary>
/// The rows that make up most of all writing, by statements that both databases understand: receipts, outbox, credits with the
/// board's tallies. EF would track, compare and prepare anew for each.
/// </summary>
internal sealed class AppendStatements(StatementCache statements, TimeProvider time)
{
    public void Write(IReadOnlyList<IAppendOnly> rows)
    {
        foreach (var row in rows)
        {
            switch (row)
            {
                case OutboxMessage message:
                    Write(message);
                    break;
                case Duty duty:
                    Write(duty);
                    break;
                case Credit credit:
                    Write(credit);
                    break;
                case KudoReceiver receiver:
                    statements.Execute(KudoReceiverSql, receiver.KudoId, receiver.PersonId);
                    break;
                case AuditEntry entry:
                    Write(entry);
                    break;
                case Draft draft:
                    statements.Execute(DraftSql, draft.Key, draft.PersonId, draft.Words, draft.WrittenAt);
                    break;
                case Receipt receipt:
                    Write(receipt);
                    break;
                default:
                    throw new NotSupportedException($"No statement appends a {row.GetType().Name}.");
            }
        }
    }

    private void Write(AuditEntry entry) =>
        statements.Execute(
            AuditSql,
            entry.OrganisationId,
            entry.At,
            entry.ActorId,
            entry.Act.ToString(),
            entry.PersonId,
            entry.ForPersonId,
            entry.Subject
        );

    private void Write(Receipt receipt)
    {
        if (statements.Execute(ReceiptSql, receipt.Key, receipt.Answer, receipt.TakenAt) == 0)
            throw new DuplicateReceiptException(receipt.Key);
    }

    private void Write(Credit credit)
    {
        statements.Execute(
            CreditSql,
            credit.OrganisationId,
            credit.PersonId,
            credit.Role.ToString(),
            credit.Points,
            credit.Recoveries,
            credit.IssueId,
            credit.KudoId,
            credit.BookedAt,
            credit.Day,
            credit.Count,
            credit.Cause.ToString(),
            credit.ById,
            credit.Words
        );
        var periods = BoardPeriod.AllOf(credit.Day, credit.WeekStart);
        statements.Execute(
            TallySql,
            credit.OrganisationId,
            credit.PersonId,
            BoardLists.Of(credit.Role).ToString(),
            credit.Points,
            credit.Recoveries,
            periods[0],
            periods[1],
            periods[2],
            periods[3],
            credit.Count
        );
        if (credit.Points != 0)
            statements.Execute(
                RungSql,
                credit.OrganisationId,
                credit.PersonId,
                BoardLists.Of(credit.Role).ToString(),
                credit.Points,
                periods[0],
                periods[1],
                periods[2],
                periods[3]
            );
    }

    private void Write(Duty duty)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (statements.Execute(DutyTimeSql, duty.PersonId, now, now - Duty.Apart) > 0)
        {
            foreach (var one in duty.Also.Prepend(duty))
                Write(OutboxMessage.ToPerson(one.PersonId, one.Card, one.Subject));
            return;
        }
        foreach (var one in duty.Also.Prepend(duty))
        {
            // Of two that wait about one matter, the later says it all.
            if (one.Subject is not null)
                statements.Execute(DutyAgainSql, one.Subject, one.PersonId);
            statements.Execute(DutySql, one.PersonId, one.Subject, one.Card, now);
        }
    }

    private void Write(OutboxMessage message)
    {
        var now = time.GetUtcNow().UtcDateTime;
        switch (message.Kind)
        {
            case OutboxKind.Edit:
                statements.Execute(EditSql, message.Subject, message.Card, now);
                if (message.HidesUnsent)
                    statements.Execute(HideSql, message.Subject, message.Card);
                if (message.EndsDuty)
                    statements.Execute(DutyEndSql, message.Subject);
                statements.Execute(DutyEditSql, message.Subject, message.Card, now);
                return;
            case OutboxKind.Direct:
                message.WorkspaceId = statements.Scalar(ReachSql, message.PersonId) ?? 0;
                break;
        }
        if (message.Subject is not null)
            message.PostedCardId = statements.Scalar(
                PostedCardSql,
                message.Subject,
                message.WorkspaceId,
                message.Conversation,
                message.PersonId
            );
        statements.Execute(
            PostSql,
            message.WorkspaceId,
            message.Kind.ToString(),
            message.Conversation,
            message.Thread,
            message.PersonId,
            message.Subject,
            message.PostedCardId,
            message.Card,
            now,
            message.ThreadOf
        );
    }

    private const string ReceiptSql = """
        INSERT INTO "Receipts" ("Key", "Answer", "TakenAt") VALUES (@p1, @p2, @p3) ON CONFLICT DO NOTHING
        """;

    private const string DraftSql = """
        INSERT INTO "Drafts" ("Key", "PersonId", "Words", "WrittenAt") VALUES (@p1, @p2, @p3, @p4)
        """;

    private const string AuditSql = """
        INSERT INTO "AuditLog" ("OrganisationId", "At", "ActorId", "Act", "PersonId", "ForPersonId", "Subject")
        VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7)
        """;

    private const string CreditSql = """
        INSERT INTO "Credits" ("OrganisationId", "PersonId", "Role", "Points", "Recoveries", "IssueId", "KudoId", "BookedAt", "Day", "Count",
            "Cause", "ById", "Words")
        VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)
        """;

    private const string KudoReceiverSql = """
        INSERT INTO "KudoReceivers" ("KudoId", "PersonId") VALUES (@p1, @p2)
        """;

    // Who left the board is not listed, in a period of which this is their first credit too.
    private const string Listed = """
        COALESCE((SELECT "IsActive" AND NOT "IsOffBoard" FROM "People" WHERE "Id" = @p2), FALSE)
        """;

    private const string TallySql = $"""
        INSERT INTO "BoardTallies" ("OrganisationId", "PersonId", "List", "Points", "Recoveries", "Credits", "Period", "IsListed")
        VALUES (@p1, @p2, @p3, @p4, @p5, @p10, @p6, {Listed}), (@p1, @p2, @p3, @p4, @p5, @p10, @p7, {Listed}),
            (@p1, @p2, @p3, @p4, @p5, @p10, @p8, {Listed}), (@p1, @p2, @p3, @p4, @p5, @p10, @p9, {Listed})
        ON CONFLICT ("OrganisationId", "Period", "PersonId", "List") DO UPDATE SET
            "Points" = "BoardTallies"."Points" + excluded."Points",
            "Recoveries" = "BoardTallies"."Recoveries" + excluded."Recoveries",
            "Credits" = "BoardTallies"."Credits" + excluded."Credits"
        """;

    // From the rungs of before to the ones of now; who stays on a wide one does not move there. Nobody stands on zero or below, so
    // it does not matter whether a tally is new.
    private static readonly string RungSql = $"""
        INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Width", "Points", "People")
        SELECT "OrganisationId", "Period", "List", "Width", ("Points" - "Step") / "Width" * "Width", sum("Move")
        FROM "BoardTallies" CROSS JOIN (SELECT 0 AS "Step", 1 AS "Move" UNION ALL SELECT @p4, -1) AS "Moves" CROSS JOIN {BoardRungs.Widths}
        WHERE "OrganisationId" = @p1 AND "PersonId" = @p2 AND "List" = @p3 AND "Period" IN (@p5, @p6, @p7, @p8)
            AND "IsListed" AND "Points" - "Step" > 0
        GROUP BY 1, 2, 3, 4, 5 HAVING sum("Move") <> 0
        ORDER BY 2, 4, 5
        ON CONFLICT ("OrganisationId", "Period", "List", "Width", "Points")
            DO UPDATE SET "People" = "BoardRungs"."People" + excluded."People"
        """;

    private const string DutyTimeSql = """
        INSERT INTO "DutyTimes" ("PersonId", "SentAt") VALUES (@p1, @p2)
        ON CONFLICT ("PersonId") DO UPDATE SET "SentAt" = excluded."SentAt"
        WHERE "DutyTimes"."SentAt" <= @p3
            AND NOT EXISTS (SELECT 1 FROM "Duties" WHERE "Duties"."PersonId" = excluded."PersonId" AND "Duties"."SentAt" IS NULL)
        """;

    private const string DutySql = """
        INSERT INTO "Duties" ("PersonId", "Subject", "Card", "NextDueAt") VALUES (@p1, @p2, @p3, @p4)
        """;

    private const string DutyAgainSql = """
        DELETE FROM "Duties" WHERE "Subject" = @p1 AND "PersonId" = @p2 AND "SentAt" IS NULL
        """;

    private const string DutyEndSql = """
        DELETE FROM "Duties" WHERE "Subject" = @p1 AND "SentAt" IS NULL
        """;

    private const string DutyEditSql = """
        UPDATE "Duties" SET "Card" = @p2, "NextDueAt" = @p3 WHERE "Subject" = @p1
        """;

    private const string ReachSql = """
        SELECT "WorkspaceId" FROM "Identities" JOIN "Workspaces" ON "Workspaces"."Id" = "WorkspaceId" WHERE "PersonId" = @p1
        ORDER BY CASE WHEN "StoppedAt" IS NULL AND "UnreachableAt" IS NULL AND "LeftAt" IS NULL THEN 0 ELSE 1 END, "LastSeenAt" DESC, "Identities"."Id" LIMIT 1
        """;

    private const string PostedCardSql = """
        INSERT INTO "PostedCards" ("Subject", "WorkspaceId", "Conversation", "PersonId") VALUES (@p1, @p2, @p3, @p4) RETURNING "Id"
        """;

    private const string PostSql = $"""
        INSERT INTO "Outbox" ({Columns}) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, '{nameof(
            OutboxState.Pending
        )}', 0, @p9, @p9, 0, @p10)
        """;

    private const string EditSql = $"""
        INSERT INTO "Outbox" ({Columns})
        SELECT "WorkspaceId", '{nameof(OutboxKind.Edit)}', "Conversation", NULL, "PersonId", "Subject", "Id", @p2,
            '{nameof(OutboxState.Pending)}', 0, @p3, @p3, 0, NULL
        FROM "PostedCards" WHERE "Subject" = @p1
        """;

    private const string HideSql = $"""
        UPDATE "Outbox" SET "Card" = @p2
        WHERE "WorkspaceId" IN (SELECT "WorkspaceId" FROM "PostedCards" WHERE "Subject" = @p1)
            AND "State" = '{nameof(OutboxState.Pending)}' AND "Subject" = @p1
        """;

    private const string Columns = """
        "WorkspaceId", "Kind", "Conversation", "Thread", "PersonId", "Subject", "PostedCardId", "Card",
        "State", "Attempts", "NotBefore", "WrittenAt", "Fence", "ThreadOf"
        """;
}
