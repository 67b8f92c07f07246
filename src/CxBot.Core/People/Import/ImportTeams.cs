using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People.Import;

/// <summary>Takes a pasted list of teams: with any fault it comes back, with every fault by line; else it is checked, or made so.</summary>
internal sealed class ImportTeams(CxDb db) : IForm
{
    public string Id => ImportForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var answers = submitted.Answers;
        var how = answers[ImportForm.How];
        var plan = await TeamPlan.MakeAsync(
            db,
            turn.Actor.OrganisationId,
            answers[ImportForm.List],
            exactly: how == ImportForm.Exactly,
            ct
        );
        if (plan.Faults.Count > 0)
            return new Reply.Fix(
                ImportForm.Ask().With(answers),
                new Dictionary<string, Text> { [ImportForm.List] = ImportTexts.Faults(plan.Faults) }
            );
        var isDone = how is ImportForm.Add or ImportForm.Exactly;
        if (isDone)
        {
            await plan.ApplyAsync(db, turn.Actor.Id, turn.Now, ct);
            AuditLog.Note(db, turn, AuditAct.TeamsImported, plan.Subject);
        }
        return new Reply.Private(Card.Of(ImportTexts.Summary(plan, isDone)));
    }
}
