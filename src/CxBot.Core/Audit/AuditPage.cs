using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Audit;

/// <summary>The log in the browser, for administrators: by person and by what it is about, a page at a time.</summary>
internal sealed class AuditPage : IWebPage
{
    public const string Here = "/audit";
    public const int Lines = 50;

    private const string Who = "who";
    private const string What = "what";
    private const string Before = "before";

    public string Path => Here;

    /// <summary>Where the log stands, of one person or of all.</summary>
    public static string PathOf(long? personId, AuditKind? kind = null, long? before = null)
    {
        string?[] asked =
        [
            personId is { } person ? string.Create(CultureInfo.InvariantCulture, $"{Who}={person}") : null,
            kind is { } about ? $"{What}={Word(about)}" : null,
            before is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Before}={line}") : null,
        ];
        var query = string.Join('&', asked.OfType<string>());
        return query.Length == 0 ? Here : $"{Here}?{query}";
    }

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct)
    {
        // A session outlives the part.
        if (!await db.People.AnyAsync(person => person.Id == turn.Actor.Id && person.IsAdministrator && person.IsActive, ct))
            return new WebAnswer.Missing();
        var (personId, before) = (Number(asked.GetValueOrDefault(Who)), Number(asked.GetValueOrDefault(Before)));
        AuditKind? kind =
            Enum.TryParse<AuditKind>(asked.GetValueOrDefault(What), ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null;
        var page = await AuditReading.ReadAsync(db, turn, before, personId, kind, Lines, ct);
        List<CardBlock> blocks = [new Heading(AuditTexts.Title)];
        if (page.Lines.Count == 0)
            blocks.Add(new Paragraph(personId is null && kind is null && before is null ? AuditTexts.Nothing : AuditTexts.NothingOfThat));
        return new WebAnswer.Page(new Card(AuditTexts.Title, blocks))
        {
            Filters = new WebFilters(
                Here,
                [
                    new WebFilter(Who, AuditTexts.Who, await PeopleAsync(db, turn, ct), $"{personId}"),
                    new WebFilter(
                        What,
                        AuditTexts.What,
                        [
                            new Choice("", AuditTexts.Everything),
                            .. Enum.GetValues<AuditKind>().Select(about => new Choice(Word(about), AuditTexts.Kind(about))),
                        ],
                        kind is { } chosen ? Word(chosen) : ""
                    ),
                ]
            ),
            Log = [.. page.Lines.Select(entry => new Fact(AuditTexts.WhenWithYear(entry.At), AuditTexts.Line(entry, page.Names)))],
            Ways =
            [
                .. before is null ? Array.Empty<WebWay>() : [new WebWay(AuditTexts.Newest, PathOf(personId, kind))],
                .. page.HasOlder ? [new WebWay(AuditTexts.Older, PathOf(personId, kind, page.Lines[^1].Id))] : Array.Empty<WebWay>(),
            ],
        };
    }

    // Whoever is named anywhere in the log.
    private static async Task<IReadOnlyList<Choice>> PeopleAsync(CxDb db, Turn turn, CancellationToken ct)
    {
        var lines = db.AuditEntries.Where(entry => entry.OrganisationId == turn.Actor.OrganisationId);
        var people = await db
            .People.Where(person =>
                person.Name != ""
                && (
                    lines.Select(line => (long?)line.ActorId).Contains(person.Id)
                    || lines.Select(line => line.PersonId).Contains(person.Id)
                    || lines.Select(line => line.ForPersonId).Contains(person.Id)
                )
            )
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.Name })
            .ToListAsync(ct);
        return [new Choice("", AuditTexts.Everybody), .. people.Select(person => new Choice($"{person.Id}", Text.Typed(person.Name)))];
    }

    private static string Word(AuditKind kind) => kind.ToString().ToLowerInvariant();

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
