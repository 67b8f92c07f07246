using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Audit;

/// <summary>How the log looks: the newest first, a page at a time.</summary>
internal static class AuditCards
{
    public const int Lines = 15;

    /// <summary>The page of the lines before one (by its id), or the newest.</summary>
    public static async Task<Card> PageAsync(CxDb db, Turn turn, long? before, long? personId, CancellationToken ct)
    {
        var lines = db.AuditEntries.AsNoTracking().Where(entry => entry.OrganisationId == turn.Actor.OrganisationId);
        if (personId is { } person)
            lines = lines.Where(entry => entry.ActorId == person || entry.PersonId == person || entry.ForPersonId == person);
        var older = before is { } id ? lines.Where(entry => entry.Id < id) : lines;
        var page = await older.OrderByDescending(entry => entry.Id).Take(Lines + 1).ToListAsync(ct);
        if (page.Count == 0)
            return Card.Of(AuditTexts.Nothing);
        var more = page.Count > Lines;
        page = [.. page.Take(Lines)];
        var ids = page.SelectMany(entry => new[] { entry.ActorId, entry.PersonId, entry.ForPersonId }).OfType<long>().Distinct().ToList();
        var names = await db.People.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        List<CardBlock> blocks =
        [
            new Heading(AuditTexts.Title),
            new Facts([.. page.Select(entry => new Fact(AuditTexts.When(entry.At), AuditTexts.Line(entry, names)))]),
        ];
        List<Button> buttons = [];
        if (before is not null)
            buttons.Add(new Button(AuditTexts.Newest, TurnAudit.PressAction, Value(null, personId)));
        if (more)
            buttons.Add(new Button(AuditTexts.Older, TurnAudit.PressAction, Value(page[^1].Id, personId)));
        if (buttons.Count > 0)
            blocks.Add(new Buttons(buttons));
        return new Card(AuditTexts.Title, blocks);
    }

    /// <summary>Reads what a button kept: before which line, of whom.</summary>
    public static (long? Before, long? PersonId) Read(string value)
    {
        var parts = value.Split(':');
        return (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null);
    }

    private static string Value(long? before, long? personId) => string.Create(CultureInfo.InvariantCulture, $"{before}:{personId}");

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
