using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>What moves an organisation at the time: the theme of each week, and contact points that ran hot or silent for four weeks.</summary>
/// <param name="Standards">The standards that take turns as the theme of a week.</param>
/// <param name="Chosen">Mondays to the standard that an editor chose.</param>
/// <param name="Hot">Tags of contact points with many issues, to their names.</param>
/// <param name="Silent">Tags of contact points without any, to their names.</param>
internal sealed record ContentMood(
    IReadOnlyList<string> Standards,
    IReadOnlyDictionary<DateOnly, string> Chosen,
    IReadOnlyDictionary<string, string> Hot,
    IReadOnlyDictionary<string, string> Silent
)
{
    // Fewer in four weeks are chance.
    private const int FewestForHot = 3;

    private static readonly TimeSpan Window = TimeSpan.FromDays(28);

    public static ContentMood Calm { get; } =
        new([], new Dictionary<DateOnly, string>(), new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>The moods of organisations, by id.</summary>
    public static async Task<IReadOnlyDictionary<long, ContentMood>> OfAsync(
        CxDb db,
        IReadOnlyDictionary<long, ContentShelf> shelves,
        DateTime now
    )
    {
        var ids = shelves.Keys.ToList();
        var since = now - Window;
        var themes = (await db.WeekThemes.AsNoTracking().Where(theme => ids.Contains(theme.OrganisationId)).ToListAsync()).ToLookup(theme =>
            theme.OrganisationId
        );
        var points = (
            await db
                .ContactPoints.Where(point => ids.Contains(point.OrganisationId) && point.RemovedAt == null)
                .Select(point => new PointNumbers(
                    point.OrganisationId,
                    point.Tag,
                    point.Name,
                    db.Issues.ForEverybody().Count(issue => issue.ContactPointId == point.Id && issue.ReportedAt > since)
                ))
                .ToListAsync()
        ).ToLookup(point => point.OrganisationId);
        // Where nobody reported anything before either, silence says nothing yet.
        var practised = await db
            .Issues.Where(issue => ids.Contains(issue.OrganisationId) && issue.ReportedAt <= since)
            .Select(issue => issue.OrganisationId)
            .Distinct()
            .ToListAsync();
        return ids.ToDictionary(
            id => id,
            id => new ContentMood(
                [.. shelves[id].Standards],
                themes[id].ToDictionary(theme => theme.Monday, theme => theme.Standard),
                Hottest([.. points[id]]),
                practised.Contains(id)
                    ? points[id].Where(point => point.Issues == 0).ToDictionary(point => point.Tag, point => point.Name)
                    : new Dictionary<string, string>()
            )
        );
    }

    /// <summary>The mood of one organisation.</summary>
    public static async Task<ContentMood> OfAsync(CxDb db, long organisationId, ContentShelf shelf, DateTime now) =>
        (await OfAsync(db, new Dictionary<long, ContentShelf> { [organisationId] = shelf }, now))[organisationId];

    /// <summary>The standard of the week a day is in; null where there are none.</summary>
    public string? ThemeOn(DateOnly day)
    {
        var monday = MondayOf(day);
        if (Chosen.TryGetValue(monday, out var chosen))
            return chosen;
        return Standards.Count == 0 ? null : Standards[monday.DayNumber / 7 % Standards.Count];
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // Hot: twice as many as a contact point has in the middle, or more.
    private static Dictionary<string, string> Hottest(IReadOnlyList<PointNumbers> points)
    {
        var enough = points.Count == 0 ? 0 : Math.Max(FewestForHot, 2.0 * points.Sum(point => point.Issues) / points.Count);
        return points.Where(point => point.Issues >= enough).ToDictionary(point => point.Tag, point => point.Name);
    }

    private sealed record PointNumbers(long OrganisationId, string Tag, string Name, int Issues);
}
