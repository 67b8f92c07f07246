using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Lists the reader's credits of a season: why the board says what it says.</summary>
internal sealed class ExplainCredits(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "board.why";

    private const int Lines = 20;

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var season = BoardSeason.Read(pressed.Value) ?? await BoardReading.SeasonAsync(db, turn, BoardSpan.Month, ct);
        var credits = db.Credits.Where(credit =>
            credit.OrganisationId == turn.Actor.OrganisationId
            && credit.PersonId == turn.Actor.Id
            && credit.Day >= season.From
            && credit.Day <= season.Through
        );
        var newest = await credits.OrderByDescending(credit => credit.Id).Take(Lines).ToListAsync(ct);
        if (newest.Count == 0)
            return new Reply.Private(Card.Of(BoardTexts.WhyNothing));
        var count = await credits.CountAsync(ct);
        var sums = await credits
            .Where(credit => credit.Role != CreditRole.Thanked)
            .GroupBy(credit => credit.Role)
            .Select(role => new
            {
                Role = role.Key,
                Points = role.Sum(credit => credit.Points),
                Recoveries = role.Sum(credit => credit.Recoveries),
            })
            .ToListAsync(ct);
        var people = await NamesAsync(newest, ct);
        var issues = await IssueLabels.ByIdAsync(db, [.. newest.Select(credit => credit.IssueId).OfType<long>().Distinct()]);

        var blocks = new List<CardBlock>
        {
            new Heading(BoardTexts.WhyTitle),
            new Small(BoardTexts.Title(season)),
            new Paragraph(Text.Lines(newest.Select(credit => Line(credit, issues, people)))),
            new Facts([
                Together(BoardTexts.Started, CreditRole.Starter, CreditRole.Preventer),
                Together(BoardTexts.Fixed, CreditRole.Fixer, CreditRole.Helper),
            ]),
        };
        if (count > newest.Count)
            blocks.Add(new Small(BoardTexts.WhyEarlier(count - newest.Count)));
        return new Reply.Private(new Card(BoardTexts.WhyTitle, blocks));

        // As the board shows it: by list, and never below zero.
        Fact Together(Text list, params CreditRole[] roles)
        {
            var own = sums.Where(sum => roles.Contains(sum.Role)).ToList();
            var recoveries = Math.Max(0, own.Sum(sum => sum.Recoveries));
            var points = BoardTexts.Points(Math.Max(0, own.Sum(sum => sum.Points)));
            return new Fact(list, recoveries == 0 ? points : Text.Row([points, BoardTexts.Recoveries(recoveries)]));
        }
    }

    private async Task<Dictionary<long, string>> NamesAsync(List<Credit> credits, CancellationToken ct)
    {
        var ids = credits.Select(credit => credit.ById).OfType<long>().Distinct().ToList();
        return await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }

    private static Text Line(Credit credit, Dictionary<long, IssueLabel> issues, Dictionary<long, string> people) =>
        CreditLine.Of(
            credit,
            Issue(credit, issues),
            credit.ById is { } id && people.TryGetValue(id, out var name)
                ? BoardTexts.Person(new PersonName(id, name))
                : BoardTexts.Somebody
        );

    private static Text Issue(Credit credit, Dictionary<long, IssueLabel> issues) =>
        credit.IssueId is { } id && issues.TryGetValue(id, out var issue) ? Text.Typed(issue.Code) : BoardTexts.SomeIssue;
}
