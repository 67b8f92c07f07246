using CxBot.Core.Chat;
using CxBot.Core.Issues.Lists;

namespace CxBot.Core.Issues.Problems;

/// <summary>How problems look.</summary>
internal static class ProblemCards
{
    private const int MostIssues = 10;
    private const int ButtonsInARow = 5;

    /// <summary>For one reader, with what they may do next.</summary>
    public static Card Details(ProblemFile file, Colleague reader)
    {
        var problem = file.Problem;
        var title = ProblemsTexts.Heading(problem);
        List<CardBlock> blocks =
        [
            new Heading(title),
            new Facts([
                new Fact(ProblemsTexts.State, ProblemsTexts.OfState(problem.State)),
                new Fact(ProblemsTexts.Owner, IssuesTexts.Person(file.OwnerName)),
                .. Numbers(file),
            ]),
            .. Quoted(ProblemsTexts.Behind, problem.Behind),
            .. Quoted(ProblemsTexts.Plan, problem.Plan),
            .. Quoted(ProblemsTexts.Changed, problem.Changed),
        ];
        if (file.Issues.Count > 0)
        {
            blocks.Add(new Small(ProblemsTexts.Joins(file.Issues.Count)));
            blocks.Add(new Paragraph(Text.Lines(file.Issues.Take(MostIssues).Select(issue => ListCards.Line(issue, where: null)))));
        }
        if (problem.State == ProblemState.Open)
            blocks.Add(new Buttons([.. Row(problem, reader)]));
        return new Card(title, blocks);
    }

    /// <summary>A page of all problems, the open ones first.</summary>
    public static Card List(IReadOnlyList<ProblemFile> shown, int count, ListPage page)
    {
        var create = new Button(ProblemsTexts.New, EditProblem.PressAction, "0") { OpensForm = true };
        if (count == 0)
            return new Card(ProblemsTexts.None, [new Paragraph(ProblemsTexts.None), new Buttons([create])]);
        var title = ProblemsTexts.ListTitle(count);
        List<CardBlock> blocks = [new Heading(title)];
        foreach (var chunk in shown.Chunk(ButtonsInARow))
        {
            blocks.Add(new Paragraph(Text.Lines(chunk.Select(ProblemsTexts.Line))));
            blocks.Add(new Buttons([.. chunk.Select(file => Open(file.Problem))]));
        }
        return new Card(title, [.. blocks, new Buttons([create]), .. PageButtons.Under(page, count)]);
    }

    /// <summary>For everybody who reported it or met the same.</summary>
    public static Card Mended(ProblemFile file, DateTime now)
    {
        var sentence = ProblemsTexts.Mended(file.Problem);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Quote(Text.Typed(file.Problem.Changed)),
                new Facts([.. Numbers(file)]),
                new Small(
                    now < file.Problem.NextDueAt ? ProblemsTexts.StillCounting(file.Problem.NextDueAt.Value) : ProblemsTexts.ThankYou
                ),
            ]
        );
    }

    /// <summary>For its owner, when four weeks are over.</summary>
    public static Card Counted(ProblemFile file)
    {
        var sentence =
            file.Counts.After == 0 ? ProblemsTexts.StayedAway(file.Problem) : ProblemsTexts.CameBack(file.Problem, file.Counts.After);
        return new Card(sentence, [new Paragraph(sentence), new Facts([.. Numbers(file)]), new Buttons([Open(file.Problem)])]);
    }

    /// <summary>For whoever looks after a contact point, when reports of a month read alike.</summary>
    public static Card Offer(IReadOnlyList<Issue> alike)
    {
        var codes = alike.Select(issue => issue.Code).ToList();
        var sentence = ProblemsTexts.Offer(alike.Count, Text.List(codes.Select(Text.Typed)));
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Paragraph(Text.Lines(alike.Select(issue => IssuesTexts.Heading(issue, IssueTitles.InRoom(issue))))),
                new Buttons([
                    SayAgain.Button(ProblemsTexts.MakeOne, $"problem new {string.Join(' ', codes)}") with
                    {
                        Primary = true,
                        OpensForm = true,
                    },
                    new Button(ProblemsTexts.Different, DeclineProblem.PressAction),
                ]),
            ]
        );
    }

    /// <summary>For whoever looks after a contact point, when a report reads like those of a problem.</summary>
    public static Card OfferToJoin(Issue issue, Problem problem)
    {
        var sentence = ProblemsTexts.OfferToJoin(issue, problem);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Buttons([
                    SayAgain.Button(ProblemsTexts.JoinTo(problem.Code), $"problem {problem.Code} {issue.Code}") with
                    {
                        Primary = true,
                    },
                    new Button(ProblemsTexts.Different, DeclineProblem.PressAction),
                ]),
            ]
        );
    }

    private static IEnumerable<Fact> Numbers(ProblemFile file)
    {
        if (file.Problem.FixedAt is null)
        {
            yield return new Fact(ProblemsTexts.Lately, Number(file.Counts.Before));
            yield break;
        }
        yield return new Fact(ProblemsTexts.BeforeFix, Number(file.Counts.Before));
        yield return new Fact(ProblemsTexts.SinceFix, Number(file.Counts.After));
    }

    private static IEnumerable<Button> Row(Problem problem, Colleague reader)
    {
        var value = IssueKey.Of(problem).ToString();
        if (ProblemRules.MayKeep(problem, reader))
        {
            yield return new Button(ProblemsTexts.FixDone, MendProblem.PressAction, value) { Primary = true, OpensForm = true };
            yield return new Button(ProblemsTexts.Edit, EditProblem.PressAction, value) { OpensForm = true };
            yield return new Button(ProblemsTexts.Drop, DropProblem.PressAction, value);
        }
    }

    private static Button Open(Problem problem) =>
        new(Text.Typed(problem.Code), ProblemDetails.PressAction, IssueKey.Of(problem).ToString());

    private static IEnumerable<CardBlock> Quoted(Text label, string words) =>
        words.Length == 0 ? [] : [new Small(label), new Quote(Text.Typed(words))];

    private static Text Number(int count) => new("", [(long)count]);
}
