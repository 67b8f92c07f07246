using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>Takes a problem's form.</summary>
internal sealed class KeepProblem(CxDb db) : IForm
{
    public string Id => ProblemForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(submitted.State);
        var file = key.Number == 0 ? null : await ProblemFile.FindAsync(db, turn, key);
        if (key.Number != 0 && file is null)
            return new NoSuchProblem(key.Number).Reply();
        if (file is not null && ProblemRules.FaultOfKeeping(file, turn.Actor) is { } notTheirs)
            return notTheirs.Reply();

        var answers = submitted.Answers;
        var (title, owner) = (TypedWords.Read(answers[ProblemForm.Title], []), await OwnerAsync(answers, turn, ct));
        var faults = new Dictionary<string, Text>();
        if (title.Text.Length == 0)
            faults[ProblemForm.Title] = ProblemsTexts.TitleMissing;
        if (owner is null)
            faults[ProblemForm.Owner] = StepFormTexts.ReceiverMissing;
        if (faults.Count > 0)
            return new Reply.Fix((await ProblemForm.BuildAsync(db, turn, file?.Problem, ProblemLine.Parse(""))).With(answers), faults);

        var (behind, plan) = (TypedWords.Read(answers[ProblemForm.Behind], []), TypedWords.Read(answers[ProblemForm.Plan], []));
        var problem = file?.Problem ?? ProblemDesk.New(db, turn, title.Text, owner!.Value);
        var former = file is null ? turn.Actor.Id : problem.OwnerId;
        (problem.Title, problem.Behind, problem.Plan, problem.OwnerId) = (title.Text, behind.Text, plan.Text, owner!.Value);
        problem.Revision++;
        if (file is null)
            db.Add(problem);
        await db.SaveChangesAsync(ct);
        await ProblemDesk.JoinAsync(db, problem, ProblemLine.Parse(answers[ProblemForm.Issues]).Issues, turn.Now);
        return await AnswerAsync(turn, problem, former, [title, behind, plan]);
    }

    private async Task<Reply> AnswerAsync(Turn turn, Problem problem, long former, MaskedText[] typed)
    {
        var kept = await ProblemFile.OpenAsync(db, problem, turn.Now);
        if (kept.Owner is { } owner && owner.Id != former && owner.Id != turn.Actor.Id)
            db.Append(Duty.For(owner.Id, ProblemCards.Details(kept, owner), turn.Now));
        var card = ProblemCards.Details(kept, turn.Actor);
        var masked = typed.SelectMany(words => words.Found).ToHashSet();
        return new Reply.Private(masked.Count == 0 ? card : card with { Blocks = [.. card.Blocks, new Small(IssuesTexts.Masked(masked))] });
    }

    private async Task<long?> OwnerAsync(FormAnswers answers, Turn turn, CancellationToken ct)
    {
        var chosen = answers.People(ProblemForm.Owner);
        return await db
            .People.Where(person =>
                chosen.Contains(person.Id)
                && person.OrganisationId == turn.Actor.OrganisationId
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot
            )
            .Select(person => (long?)person.Id)
            .FirstOrDefaultAsync(ct);
    }
}
