using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>Opens problems, joins issues to them, and tells everybody who met one that it is mended.</summary>
internal static class ProblemDesk
{
    /// <summary>The organisation's next problem; not saved yet.</summary>
    public static Problem New(CxDb db, Turn turn, string title, long ownerId) =>
        new()
        {
            OrganisationId = turn.Actor.OrganisationId,
            Number = (int)(
                db.Statements.Scalar(NextSql, turn.Actor.OrganisationId) ?? throw new InvalidOperationException("No organisation.")
            ),
            Title = title,
            OwnerId = ownerId,
            OpenedById = turn.Actor.Id,
            OpenedAt = turn.Now,
        };

    /// <summary>Joins those of these issues that everybody may see and that are in no other problem; how many there were.</summary>
    public static async Task<int> JoinAsync(CxDb db, Problem problem, IReadOnlyList<int> numbers, DateTime now)
    {
        var issues = await db
            .Issues.ForEverybody()
            .Where(issue => issue.OrganisationId == problem.OrganisationId && numbers.Contains(issue.Number) && issue.ProblemId == null)
            .ToListAsync();
        foreach (var issue in issues)
            issue.ProblemId = problem.Id;
        await db.SaveChangesAsync();
        if (problem.NextDueAt is not null && issues.Count > 0)
            await RenewAsync(db, problem, now);
        return issues.Count;
    }

    /// <summary>The fix is done: whoever reported one of its issues, or met the same, hears it with the numbers.</summary>
    public static async Task<int> MendAsync(CxDb db, ProblemFile file, string changed, DateTime now)
    {
        var problem = file.Problem;
        (problem.State, problem.FixedAt, problem.Changed) = (ProblemState.Fixed, now, changed);
        problem.NextDueAt = now.AddDays(Problem.CountedDays);
        problem.Revision++;
        await db.SaveChangesAsync();
        var ids = file.Issues.Select(issue => issue.Id).ToList();
        var people = await db
            .People.Where(person =>
                person.IsActive
                && !person.IsBot
                && (
                    db.Issues.Any(issue => ids.Contains(issue.Id) && issue.ReporterId == person.Id)
                    || db.MeToos.Any(too => ids.Contains(too.IssueId) && too.PersonId == person.Id)
                )
            )
            .OrderBy(person => person.Id)
            .Select(person => person.Id)
            .ToListAsync();
        var card = ProblemCards.Mended(await ProblemFile.OpenAsync(db, problem, now), now);
        foreach (var person in people)
            db.Append(Duty.For(person, card, now, problem.Subject));
        return people.Count;
    }

    /// <summary>Brings the numbers up to date in what they were told.</summary>
    public static async Task RenewAsync(CxDb db, Problem problem, DateTime now) =>
        db.Append(OutboxMessage.Edit(problem.Subject, ProblemCards.Mended(await ProblemFile.OpenAsync(db, problem, now), now)));

    private const string NextSql = """
        UPDATE "Organisations" SET "LastProblemNumber" = "LastProblemNumber" + 1 WHERE "Id" = @p1
        RETURNING CAST("LastProblemNumber" AS bigint)
        """;
}
