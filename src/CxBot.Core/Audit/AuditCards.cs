using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Audit;

/// <summary>How the log looks: the newest first, a page at a time.</summary>
internal static class AuditCards
{
    public const int Lines = 15;

    /// <summary>The page of the lines before one (by its id), or the newest; with a way to the browser where there is one.</summary>
    public static async Task<Card> PageAsync(CxDb db, Turn turn, long? before, long? personId, bool isOnWeb, CancellationToken ct)
    {
        var page = await AuditReading.ReadAsync(db, turn, before, personId, kind: null, Lines, ct);
        if (page.Lines.Count == 0)
            return Card.Of(AuditTexts.Nothing);
        List<CardBlock> blocks =
        [
            new Heading(AuditTexts.Title),
            new Facts([.. page.Lines.Select(entry => new Fact(AuditTexts.When(entry.At), AuditTexts.Line(entry, page.Names)))]),
        ];
        List<Button> buttons = [];
        if (before is not null)
            buttons.Add(new Button(AuditTexts.Newest, TurnAudit.PressAction, Value(null, personId)));
        if (page.HasOlder)
            buttons.Add(new Button(AuditTexts.Older, TurnAudit.PressAction, Value(page.Lines[^1].Id, personId)));
        if (isOnWeb)
            buttons.Add(new Button(AuditTexts.OpenPage, OpenAuditPage.PressAction, Value(null, personId)));
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
