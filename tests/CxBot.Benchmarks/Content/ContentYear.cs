using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;

namespace CxBot.Benchmarks.Content;

/// <summary>
/// A year of tips for 50 invented channels with tastes of their own, chosen by the ranking and, for comparison, one after another
/// by id; then how long choosing takes for 10,000 channels.
/// </summary>
internal static class ContentYear
{
    private const int Channels = 50;
    private const int ManyChannels = 10_000;

    private static readonly TimeSpan Rest = TimeSpan.FromDays(60);
    private static readonly DateTime Begin = new(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc);

    public static void Run()
    {
        var library = new ContentLibrary();
        var shelf = new ContentShelf(library, "en", []);
        var mood = ContentMood.Calm with { Standards = [.. shelf.Standards] };
        var years = Enumerable
            .Range(1, Channels)
            .Select(seed => (Ranked: Year(shelf, mood, seed), RoundRobin: Year(shelf, null, seed)))
            .ToList();

        Console.WriteLine(Line($"{Channels} channels, a year of tips on Tuesday and Thursday"));
        Console.WriteLine(
            Line($"repeats before everything that fits was shown, or within 60 days: {years.Sum(year => year.Ranked.EarlyRepeats)}")
        );
        Console.WriteLine(Line($"items never shown where they fit and the year had room: {years.Sum(year => year.Ranked.NeverShown)}"));
        foreach (var (name, weeks) in new[] { ("first quarter", 13), ("first half", 26), ("whole year", 53) })
        {
            var (ranked, robin) = (Share(years.Select(year => year.Ranked), weeks), Share(years.Select(year => year.RoundRobin), weeks));
            Console.WriteLine(Line($"share of Trying it, {name}: {ranked:P1} ranked, {robin:P1} one after another by id"));
        }
        Choose(shelf, mood);
    }

    private static ChannelYear Year(ContentShelf shelf, ContentMood? mood, int seed)
    {
        var taste = new TasteOfChannel(seed);
        var fitting = shelf.Of(PostKind.Tip, taste.Tags);
        var (memory, year) = (ChannelMemory.Empty, new ChannelYear(fitting.Count));
        for (var day = Begin; day < Begin.AddYears(1); day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Tuesday or DayOfWeek.Thursday))
                continue;
            var item = mood is null
                ? fitting[year.Posts % fitting.Count]
                : new ContentRanking(mood, mood.ThemeOn(DateOnly.FromDateTime(day)), day, Rest).Choose(fitting, memory)?.Item;
            if (item is null)
                continue;
            var presses = taste.React(item);
            year.Note(item.Id, day, presses, Begin);
            memory = memory.With(item.Id, day) with
            {
                Pressed = memory.Pressed.SetItem(item.Id, memory.Pressed.GetValueOrDefault(item.Id) + presses),
            };
        }
        return year;
    }

    private static void Choose(ContentShelf shelf, ContentMood mood)
    {
        // Half of the pack was shown in each, and people pressed something under it.
        var items = shelf.Of(PostKind.Tip, []);
        var memories = Enumerable
            .Range(0, ManyChannels)
            .Select(channel =>
            {
                var shown = items.Where((_, i) => (i + channel) % 2 == 0).ToList();
                return new ChannelMemory(
                    shown.ToImmutableDictionary(item => item.Id, _ => Begin),
                    shown.ToImmutableDictionary(item => item.Id, item => new Presses((item.Id.Length + channel) % 5, channel % 2))
                );
            })
            .ToList();
        var clock = Stopwatch.StartNew();
        var chosen = memories.Count(memory =>
            new ContentRanking(mood, shelf.Standards.First(), Begin.AddDays(90), Rest).Choose(items, memory) is not null
        );
        Console.WriteLine(Line($"chosen for {chosen} channels of {items.Count} items each in {clock.Elapsed.TotalSeconds:F2} s"));
    }

    private static double Share(IEnumerable<ChannelYear> years, int weeks)
    {
        var sum = years.Aggregate(default(Presses), (sum, year) => sum + year.Until(weeks));
        return (double)sum.Kind / sum.All;
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
