using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>A problem with all that its card shows: who sees to it, its issues, how often it came.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Owner">Who sees to it; null for somebody whose row is gone.</param>
/// <param name="Issues">What it joins, the newest first; never a restricted issue.</param>
/// <param name="Counts">How often it came.</param>
internal sealed record ProblemFile(Problem Problem, Colleague? Owner, IReadOnlyList<Issue> Issues, ProblemCounts Counts)
{
    public TextArgument OwnerName => Owner is null ? ChatTexts.FormerColleague : new PersonName(Owner.Id, Owner.Name);

    /// <summary>The problem of this number in the actor's organisation.</summary>
    public static Task<ProblemFile?> FindAsync(CxDb db, Turn turn, int number) => FindAsync(db, turn, new IssueKey(number));

    /// <inheritdoc cref="FindAsync(CxDb, Turn, int)"/>
    public static async Task<ProblemFile?> FindAsync(CxDb db, Turn turn, IssueKey key)
    {
        var ours = db.Problems.Where(problem => problem.OrganisationId == turn.Actor.OrganisationId);
        var problem =
            key.Id != 0
                ? await ours.SingleOrDefaultAsync(problem => problem.Id == key.Id)
                : await ours.SingleOrDefaultAsync(problem => problem.Number == key.Number)
                    ?? await FormerNumbers.ProblemAsync(db, ours, key.Number);
        return problem is null ? null : await OpenAsync(db, problem, turn.Now);
    }

    public static async Task<ProblemFile> OpenAsync(CxDb db, Problem problem, DateTime now)
    {
        var owner = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == problem.OwnerId);
        var issues = await db
            .Issues.AsNoTracking()
            .ForEverybody()
            .Where(issue => issue.ProblemId == problem.Id)
            .OrderByDescending(issue => issue.Number)
            .ToListAsync();
        return new ProblemFile(problem, owner?.ToColleague(), issues, await ProblemCounts.OfAsync(db, problem, issues, now));
    }
}
