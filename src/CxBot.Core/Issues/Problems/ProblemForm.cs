using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>Asks what a problem is, what lies behind it, what shall be done, and by whom.</summary>
internal static class ProblemForm
{
    public const string Id = "problem.edit";
    public const string Title = "title";
    public const string Behind = "behind";
    public const string Plan = "plan";
    public const string Owner = "owner";
    public const string Issues = "issues";
    public const int MostTitle = 120;
    public const int MostCharacters = 1_000;

    /// <param name="db">To offer people.</param>
    /// <param name="turn">Who asks; the owner at first.</param>
    /// <param name="problem">What it is now; null for a new one.</param>
    /// <param name="line">What was typed.</param>
    public static async Task<Form> BuildAsync(CxDb db, Turn turn, Problem? problem, ProblemLine line)
    {
        var ownerId = problem?.OwnerId ?? turn.Actor.Id;
        var owner = await db.People.AsNoTracking().SingleAsync(person => person.Id == ownerId);
        var offered = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", CancellationToken.None);
        PersonChoice[] chosen = [new(owner.Id, owner.Name)];
        return new Form(
            Id,
            problem is null ? ProblemsTexts.FormNew : ProblemsTexts.FormEdit(problem.Code),
            ProblemsTexts.Save,
            [
                new TextField(Title, ProblemsTexts.TitleLabel)
                {
                    MaxLength = MostTitle,
                    Value = problem?.Title ?? Ellipsis.Shorten(line.Rest, MostTitle),
                    Hint = ProblemsTexts.TitleHint,
                },
                new TextField(Issues, ProblemsTexts.IssuesLabel)
                {
                    Optional = true,
                    MaxLength = 300,
                    Value = string.Join(' ', line.Issues.Select(IssuesTexts.Code)),
                    Hint = ProblemsTexts.IssuesHint,
                },
                Words(Behind, ProblemsTexts.Behind, problem?.Behind),
                Words(Plan, ProblemsTexts.Plan, problem?.Plan),
                new PeopleField(Owner, ProblemsTexts.OwnerLabel)
                {
                    Chosen = chosen,
                    Suggested = [.. chosen.Concat(offered).DistinctBy(person => person.Id)],
                },
            ]
        )
        {
            State = (problem is null ? default : IssueKey.Of(problem)).ToString(),
        };
    }

    private static TextField Words(string id, Text label, string? now) =>
        new(id, label)
        {
            Multiline = true,
            Optional = true,
            MaxLength = MostCharacters,
            Value = now ?? "",
        };
}
