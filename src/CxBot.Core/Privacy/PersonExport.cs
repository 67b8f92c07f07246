using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Privacy;

/// <summary>Everything that is kept of one person, over all platforms, as a file and as something to read.</summary>
internal sealed record PersonExport(PersonName Person, DateTime At, IReadOnlyList<ExportSection> Sections)
{
    // Names read as they are written; nothing here is put into a page.
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static async Task<PersonExport> ReadAsync(CxDb db, Turn turn)
    {
        var id = turn.Actor.Id;
        return new PersonExport(
            new PersonName(id, turn.Actor.Name),
            turn.Now,
            [
                .. await new ExportedPerson(db, id).ReadAsync(),
                .. await new ExportedWork(db, id).ReadAsync(),
                await new ExportedRest(db, id).ReadAsync(),
            ]
        );
    }

    /// <summary>The file: an object with a list for each kind. UTF-8.</summary>
    public byte[] ToJson()
    {
        var all = new JsonObject { ["exportedAt"] = At };
        foreach (var section in Sections)
            all[section.Name] = new JsonArray([.. section.Rows.Select(row => row.Data.DeepClone())]);
        return JsonSerializer.SerializeToUtf8Bytes(all, Written);
    }

    /// <summary>The same to read; of each kind at most this many.</summary>
    public Card ToCard(int most)
    {
        List<CardBlock> blocks = [new Heading(PrivacyTexts.ExportTitle(Person)), new Small(PrivacyTexts.ExportOf(At))];
        foreach (var section in Sections.Where(section => section.Rows.Count > 0))
        {
            blocks.Add(new Heading(section.Title));
            blocks.Add(new Paragraph(Text.Lines(section.Rows.Take(most).Select(row => row.Shown))));
            if (section.Rows.Count > most)
                blocks.Add(new Small(PrivacyTexts.ExportMore(section.Rows.Count - most)));
        }
        return new Card(PrivacyTexts.ExportTitle(Person), blocks);
    }
}
