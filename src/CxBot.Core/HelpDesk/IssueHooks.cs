using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>Writes down, in the transaction of a change, that webhooks are to hear of it.</summary>
internal static class IssueHooks
{
    /// <summary>The lines that were added to an issue's timeline and are not saved yet.</summary>
    public static List<IssueEvent> NewLines(CxDb db, Issue issue) =>
        [
            .. db
                .ChangeTracker.Entries<IssueEvent>()
                .Where(entry => entry.State == EntityState.Added && entry.Entity.IssueId == issue.Id)
                .Select(entry => entry.Entity),
        ];

    /// <summary>
    /// Notes what happened for every webhook. Of what is kept to a few nothing leaves: what still waited is withdrawn. Whose credit
    /// was corrected is a matter among colleagues.
    /// </summary>
    public static async Task TellAsync(CxDb db, IssueFile file, IEnumerable<IssueEvent> lines)
    {
        var issue = file.Issue;
        if (db.Statements.Scalar(AnySql) is null or 0)
            return;
        if (issue.IsRestricted)
        {
            await db.HookDeliveries.Where(delivery => delivery.IssueId == issue.Id).ExecuteDeleteAsync();
            return;
        }
        foreach (var named in (await HookOrganisations.NamesAsync(db))[issue.OrganisationId])
            Tell(db, file, lines, named);
    }

    private static void Tell(CxDb db, IssueFile file, IEnumerable<IssueEvent> lines, string organisation)
    {
        foreach (var line in lines.Where(line => line.Kind != IssueEventKind.Corrected))
            db.Statements.Execute(
                TellSql,
                $"msg_{Guid.NewGuid():N}",
                file.Issue.Id,
                line.Kind.ToString(),
                HookMessages.Write(file, line, withNames: true),
                HookMessages.Write(file, line, withNames: false),
                file.Now,
                organisation
            );
    }

    private const string AnySql = """
        SELECT COUNT(*) FROM "Webhooks"
        """;

    private const string TellSql = $"""
        INSERT INTO "HookDeliveries" ("WebhookKey", "MessageId", "IssueId", "Kind", "Payload", "State", "Attempts", "Refusals", "WrittenAt", "NextDueAt")
        SELECT "Key", @p1, @p2, @p3, CASE WHEN "WithNames" THEN @p4 ELSE @p5 END, '{nameof(HookDeliveryState.Pending)}', 0, 0, @p6, @p6
        FROM "Webhooks" WHERE "StoppedAt" IS NULL AND "Organisation" = @p7
        """;
}
