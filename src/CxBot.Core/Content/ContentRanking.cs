using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>
/// Chooses content without dice, so that a preview tells the truth and a choice can say why: what the channel never saw, own
/// items first, then those whose tags it liked; after everything was shown, what it saw the longest ago.
/// </summary>
internal static class ContentRanking
{
    // Tags that nobody pressed anything on stand in the middle, between the liked and the disliked.
    private const double Middle = 0.5;

    /// <summary>The items that may be shown, best first. An item rests after it was shown.</summary>
    public static IReadOnlyList<ContentChoice> Rank(IReadOnlyList<ContentItem> fitting, ChannelMemory memory, DateTime now, TimeSpan rest)
    {
        var pressed = PressesByTag(fitting, memory);
        return
        [
            .. fitting
                .Select(item => (Item: item, Shown: ShownAt(item, memory), Share: ShareOf(item, pressed)))
                .Where(candidate => candidate.Shown is not { } shown || now - shown >= rest)
                .OrderBy(candidate => candidate.Shown ?? DateTime.MinValue)
                .ThenBy(candidate => candidate.Item.IsInvented)
                .ThenByDescending(candidate => candidate.Share)
                .ThenBy(candidate => candidate.Item.Id, StringComparer.Ordinal)
                .Select(candidate => new ContentChoice(candidate.Item, Why(candidate.Shown, candidate.Share))),
        ];
    }

    /// <summary>The next item; null while everything that fits rests.</summary>
    public static ContentChoice? Choose(IReadOnlyList<ContentItem> fitting, ChannelMemory memory, DateTime now, TimeSpan rest) =>
        Rank(fitting, memory, now, rest) is [var best, ..] ? best : null;

    private static PlannedPostReason Why(DateTime? shown, double share) =>
        shown is not null ? PlannedPostReason.LongestUnseen
        : share > Middle ? PlannedPostReason.LikedHere
        : PlannedPostReason.NewHere;

    private static DateTime? ShownAt(ContentItem item, ChannelMemory memory) =>
        memory.LastShown.TryGetValue(item.Id, out var shown) ? shown : null;

    private static Dictionary<string, Presses> PressesByTag(IReadOnlyList<ContentItem> fitting, ChannelMemory memory)
    {
        var pressed = new Dictionary<string, Presses>();
        foreach (var item in fitting)
        {
            if (!memory.Pressed.TryGetValue(item.Id, out var presses))
                continue;
            foreach (var tag in item.Tags)
                pressed[tag] = pressed.GetValueOrDefault(tag) + presses;
        }
        return pressed;
    }

    // One press of each sort is added (Laplace), so that a single press does not decide everything.
    private static double ShareOf(ContentItem item, Dictionary<string, Presses> pressed)
    {
        var sum = item.Tags.Aggregate(default(Presses), (sum, tag) => sum + pressed.GetValueOrDefault(tag));
        return (sum.Kind + 1.0) / (sum.All + 2.0);
    }
}
