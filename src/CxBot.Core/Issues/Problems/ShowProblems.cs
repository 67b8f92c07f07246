using CxBot.Core.Chat;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>
/// "problem", "problem P-3", "problem new late parcels CX-1 CX-4", "problem P-3 CX-9", "problem P-3 fixed the carrier has our new
/// address": the list, one problem, a new one, more issues for one, and its end.
/// </summary>
internal sealed class ShowProblems(CxDb db) : ICommand
{
    private const string NewWord = "new";
    private const string FixedWord = "fixed";

    public string Name => "problem";
    public IReadOnlyList<string> Aliases => ["problems"];
    public Text Usage => ProblemsTexts.Usage;
    public Text? Details => ProblemsTexts.UsageDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var line = ProblemLine.Parse(MentionMarks.Fill(invoked.Text, turn.Mentioned));
        if (line.Number is not { } number)
            return line is { Issues: [], Rest: "" }
                ? await PageAsync(db, turn, new ListPage(ListPage.Problems))
                : new Reply.Ask(await ProblemForm.BuildAsync(db, turn, problem: null, line with { Rest = Behind(NewWord, line.Rest) }));
        if (await ProblemFile.FindAsync(db, turn, number) is not { } file)
            return new NoSuchProblem(number).Reply();
        if (line.Issues.Count > 0)
            return await JoinAsync(turn, file, line.Issues);
        return line.Rest.StartsWith(FixedWord, StringComparison.OrdinalIgnoreCase)
            ? await MendStep.RunAsync(db, turn, new IssueKey(number), Behind(FixedWord, line.Rest))
            : new Reply.Private(ProblemCards.Details(file, turn.Actor));
    }

    public static async Task<Reply> PageAsync(CxDb db, Turn turn, ListPage page)
    {
        // Lists are turned by guests too, for their own.
        if (turn.Actor.IsGuest)
            return new IssuesAreForColleagues().Reply();
        var all = db.Problems.AsNoTracking().Where(problem => problem.OrganisationId == turn.Actor.OrganisationId);
        var count = await all.CountAsync();
        page = page.Within(count);
        var shown = await all.OrderBy(problem => problem.State == ProblemState.Open ? 0 : 1)
            .ThenByDescending(problem => problem.Number)
            .Skip(page.Before)
            .Take(ListPage.Size)
            .ToListAsync();
        var files = new List<ProblemFile>();
        foreach (var problem in shown)
            files.Add(await ProblemFile.OpenAsync(db, problem, turn.Now));
        return new Reply.Private(ProblemCards.List(files, count, page));
    }

    private async Task<Reply> JoinAsync(Turn turn, ProblemFile file, IReadOnlyList<int> issues)
    {
        if (await ProblemDesk.JoinAsync(db, file.Problem, issues, turn.Now) == 0)
            return new NothingJoined().Reply();
        return new Reply.Private(ProblemCards.Details(await ProblemFile.OpenAsync(db, file.Problem, turn.Now), turn.Actor));
    }

    private static string Behind(string word, string rest) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? rest[word.Length..].TrimStart(' ', ':', ',') : rest;
}
