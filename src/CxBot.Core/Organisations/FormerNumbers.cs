using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// The numbers that issues and problems had before their organisation became one with another. A number that holds today goes
/// before a former one; who asks for it is told of the other.
/// </summary>
internal static class FormerNumbers
{
    private const int Step = 1_000;

    /// <summary>
    /// What is added to one side's numbers: whole thousands, so that people find CX-5 in CX-1005, and beyond what either side has
    /// given, so that none is given twice.
    /// </summary>
    public static int Offset(int kept, int joined) => joined == 0 ? 0 : ((Math.Max(kept, joined) / Step) + 1) * Step;

    /// <summary>A number, and those which the issues have now that had it once.</summary>
    public static async Task<IReadOnlyList<int>> OfIssueAsync(CxDb db, long organisationId, int number) =>
        [
            number,
            .. await db
                .OrganisationJoins.Where(join => join.OrganisationId == organisationId && join.LastIssueNumber >= number)
                .OrderByDescending(join => join.Id)
                .Select(join => join.IssueOffset + number)
                .ToListAsync(),
        ];

    /// <summary>The issue that had this number once.</summary>
    public static Task<Issue?> IssueAsync(CxDb db, IQueryable<Issue> ours, int number) =>
        (
            from past in db.OrganisationJoins
            from issue in ours
            where past.OrganisationId == issue.OrganisationId && past.LastIssueNumber >= number && issue.Number == past.IssueOffset + number
            orderby past.Id descending
            select issue
        ).FirstOrDefaultAsync();

    /// <summary>The problem that had this number once.</summary>
    public static Task<Problem?> ProblemAsync(CxDb db, IQueryable<Problem> ours, int number) =>
        (
            from past in db.OrganisationJoins
            from problem in ours
            where
                past.OrganisationId == problem.OrganisationId
                && past.LastProblemNumber >= number
                && problem.Number == past.ProblemOffset + number
            orderby past.Id descending
            select problem
        ).FirstOrDefaultAsync();

    /// <summary>The issue of a number that was typed, with what else the number meant once.</summary>
    public static async Task<Reply> ShowAsync(CxDb db, Turn turn, int number)
    {
        var shown = await IssueDetails.ShowAsync(db, turn, new IssueKey(number));
        if (shown is not Reply.Private { Card: var card })
            return shown;
        var hints = new List<CardBlock>();
        foreach (var former in (await OfIssueAsync(db, turn.Actor.OrganisationId, number)).Skip(1))
        {
            if (
                await IssueFile.FindAsync(db, turn, former) is { Issue: var issue } file
                && IssueRules.Fault(file, IssueAct.See, turn.Actor) is null
            )
                hints.Add(new Small(OrganisationsTexts.Formerly(IssuesTexts.Code(number), issue.Code)));
        }
        return hints.Count == 0 ? shown : new Reply.Private(card with { Blocks = [.. card.Blocks, .. hints] });
    }
}
