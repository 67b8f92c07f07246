using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Rights;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Measures;

/// <summary>The measures to print, and as files; for managers and administrators.</summary>
internal sealed class MeasuresPage : IWebPage
{
    public const string Here = "/measures";

    private const string Period = "period";
    private const string As = "as";

    public string Path => Here;

    /// <summary>Where a period stands, in a form.</summary>
    public static string PathOf(MeasurePeriod period, MeasureForm form = MeasureForm.Page) =>
        $"{Here}?{Period}={period.Key}{(form == MeasureForm.Page ? "" : $"&{As}={form.ToString().ToLowerInvariant()}")}";

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct)
    {
        // Rights are read anew: somebody may have lost their team since they signed in.
        if (turn.Actor.IsGuest || !await RightsCheck.IsManagerAsync(db, turn.Actor, ct))
            return new WebAnswer.Missing();
        var calendar = await BoardCalendar.ReadAsync(db, turn.Actor.OrganisationId, ct);
        var today = calendar.Day(turn.Now);
        var words = asked.GetValueOrDefault(Period, "");
        if (MeasureWish.Read(words, today, calendar.WeekStart, turn.Actor.Language) is not { } period)
            return new WebAnswer.Missing();
        var report = await MeasureReading.ReadAsync(db, turn.Actor.OrganisationId, period, turn.Now, ct);
        var name = $"measures-{period.Key.Replace("..", "-to-", StringComparison.Ordinal).ToLowerInvariant()}";
        return asked.GetValueOrDefault(As) switch
        {
            "csv" => new WebAnswer.File($"{name}.csv", "text/csv; charset=utf-8", MeasureFiles.Csv(report)),
            "json" => new WebAnswer.File($"{name}.json", "application/json; charset=utf-8", MeasureFiles.Json(report)),
            _ => new WebAnswer.Page(MeasureCards.Whole(report))
            {
                Ways =
                [
                    new WebWay(MeasuresTexts.ToKeep(MeasureForm.Csv), PathOf(period, MeasureForm.Csv)) { IsFile = true },
                    new WebWay(MeasuresTexts.ToKeep(MeasureForm.Json), PathOf(period, MeasureForm.Json)) { IsFile = true },
                    .. MeasureCards
                        .Others(period, today, calendar.WeekStart)
                        .Select(other => new WebWay(other.Label, PathOf(other.Period))),
                ],
            },
        };
    }
}
