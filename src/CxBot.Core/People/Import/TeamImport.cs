using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People.Import;

/// <summary>Takes a whole list of teams in from the operator's command line.</summary>
public static class TeamImport
{
    /// <summary>
    /// Reads the list and, unless it is a dry run or has a fault, makes it so.
    /// </summary>
    /// <param name="writer">The database.</param>
    /// <param name="organisationId">Whose people are meant.</param>
    /// <param name="text">The list.</param>
    /// <param name="exactly">Whether listed managers lead nobody but those listed.</param>
    /// <param name="dryRun">Whether nothing is to change.</param>
    /// <param name="now">UTC.</param>
    /// <param name="ct">Heeded until the work begins.</param>
    /// <returns>The faults, a line each, "12: ..."; and what was or would be changed.</returns>
    public static Task<(IReadOnlyList<string> Faults, string Summary)> RunAsync(
        IWriter writer,
        long organisationId,
        string text,
        bool exactly,
        bool dryRun,
        DateTime now,
        CancellationToken ct
    ) =>
        writer.WriteAsync(
            async db =>
            {
                var plan = await TeamPlan.MakeAsync(db, organisationId, text, exactly, ct);
                if (plan.Faults.Count == 0 && !dryRun)
                {
                    await plan.ApplyAsync(db, administratorId: null, now, ct);
                    AuditLog.NoteOperator(db, organisationId, now, AuditAct.TeamsImported, plan.Subject);
                }
                IReadOnlyList<string> faults = [.. plan.Faults.Select(fault => $"{fault.Line}: {Plain(fault.Sentence)}")];
                return (faults, Plain(ImportTexts.Summary(plan, isDone: faults.Count == 0 && !dryRun)));
            },
            ct
        );

    private static string Plain(Text text) => TextResolver.Plain(text, Reader.Default);
}
