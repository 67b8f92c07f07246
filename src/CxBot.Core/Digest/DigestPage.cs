using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Digest;

/// <summary>A manager's digest to print, and as a table; their own team's only.</summary>
internal sealed class DigestPage : IWebPage
{
    public const string Here = "/digest";
    private const string Week = "week";
    private const string Form = "as";

    public string Path => Here;

    /// <summary>Where the digest of a week stands: "2026-11-13" is its first day.</summary>
    public static string PathOf(string from) =>
        DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{Here}?{Week}={from}"
            : Here;

    public async Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct)
    {
        var isWeek = DateOnly.TryParseExact(
            asked.GetValueOrDefault(Week),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var from
        );
        var isKnown = isWeek && from >= new DateOnly(2000, 1, 1) && from <= DateOnly.FromDateTime(turn.Now);
        var content = isKnown ? await DigestReading.WeekAsync(db, turn, from, ct) : await DigestReading.RunningAsync(db, turn, ct);
        if (content is null)
            return new WebAnswer.Missing();
        var name = content.Week.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (asked.GetValueOrDefault(Form) == "csv")
            return new WebAnswer.File(
                $"digest-{name}.csv",
                "text/csv; charset=utf-8",
                DigestCsv.Of(content, Reader.Default with { Language = turn.Actor.Language, TimeZone = turn.Actor.TimeZone })
            );
        var before = content.Before.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new WebAnswer.Page(DigestCards.Whole(content))
        {
            Ways =
            [
                new WebWay(DigestTexts.AsTable, $"{PathOf(name)}&{Form}=csv") { IsFile = true },
                new WebWay(DigestTexts.LastWeek, PathOf(before)),
                new WebWay(DigestTexts.ThisWeek, Here),
            ],
        };
    }
}
