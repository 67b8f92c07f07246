using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Measures;

/// <summary>To print, as a table, as data: a link to it. The value is the form and the period, "Csv|2026-10".</summary>
internal sealed class OpenMeasuresPage(CxDb db, WebLinks links) : IButton
{
    public const string PressAction = "measures.page";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var parts = pressed.Value.Split('|');
        var form = Enum.TryParse<MeasureForm>(parts[0], out var read) && Enum.IsDefined(read) ? read : MeasureForm.Page;
        var path = MeasurePeriod.Read(parts[^1]) is { } period ? MeasuresPage.PathOf(period, form) : MeasuresPage.Here;
        return links.AnswerAsync(db, turn, path, MeasuresTexts.Open(form));
    }
}
