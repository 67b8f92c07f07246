using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>
/// Chooses content without dice, so that a preview tells the truth and a choice can say why. What the channel never saw comes
/// first: new stories of colleagues, then by the theme of the week, by contact points that ran hot or silent, by what the channel
/// liked, own stories before the pack's, and by id. After everything was shown comes what it saw the longest ago.
/// </summary>
internal sealed class ContentRanking(ContentMood mood, string? theme, DateTime at, TimeSpan rest)
{
    // Tags that nobody pressed anything on stand in the middle, between the liked and the disliked.
    private const double Middle = 0.5;

    /// <summary>The items that may be shown, best first. An item rests after it was shown.</summary>
    public IReadOnlyList<ContentChoice> Rank(IReadOnlyList<ContentItem> fitting, ChannelMemory memory)
    {
        var pressed = PressesByTag(fitting, memory);
        return [.. Candidates(fitting, memory, pressed).Order().Select(candidate => Choice(candidate.Item, memory, pressed))];
    }

    /// <summary>The next item; null while everything that fits rests.</summary>
    public ContentChoice? Choose(IReadOnlyList<ContentItem> fitting, ChannelMemory memory)
    {
        var pressed = PressesByTag(fitting, memory);
        return Candidates(fitting, memory, pressed).Min() is { } best ? Choice(best.Item, memory, pressed) : null;
    }

    private IEnumerable<Candidate> Candidates(IReadOnlyList<ContentItem> fitting, ChannelMemory memory, Dictionary<string, Presses> pressed)
    {
        foreach (var item in fitting)
        {
            var isNew = !memory.LastShown.TryGetValue(item.Id, out var shown);
            if (!isNew && at - shown < rest)
                continue;
            yield return isNew
                ? new Candidate(
                    item,
                    DateTime.MinValue,
                    IsFresh(item) ? 0 : 1,
                    IsTheme(item) ? 0 : 1,
                    item.ContactPoints.Any(Moves) ? 0 : 1,
                    -ShareOf(item, pressed),
                    item.IsInvented ? 1 : 0
                )
                : new Candidate(item, shown, 0, 0, 0, 0, 0);
        }
    }

    private ContentChoice Choice(ContentItem item, ChannelMemory memory, Dictionary<string, Presses> pressed)
    {
        if (memory.LastShown.ContainsKey(item.Id))
            return new ContentChoice(item, PlannedPostReason.LongestUnseen);
        if (IsFresh(item))
            return new ContentChoice(item, PlannedPostReason.FreshStory);
        if (IsTheme(item))
            return new ContentChoice(item, PlannedPostReason.Theme, item.Standard);
        if (item.ContactPoints.FirstOrDefault(mood.Hot.ContainsKey) is { } hot)
            return new ContentChoice(item, PlannedPostReason.HotPoint, mood.Hot[hot]);
        if (item.ContactPoints.FirstOrDefault(mood.Silent.ContainsKey) is { } silent)
            return new ContentChoice(item, PlannedPostReason.SilentPoint, mood.Silent[silent]);
        if (ShareOf(item, pressed) > Middle)
            return new ContentChoice(item, PlannedPostReason.LikedHere);
        return new ContentChoice(item, item.IsInvented ? PlannedPostReason.NewHere : PlannedPostReason.OwnStory);
    }

    private bool IsFresh(ContentItem item) => at < item.FreshUntil;

    private bool IsTheme(ContentItem item) => theme is not null && item.Standard == theme;

    private bool Moves(string contactPoint) => mood.Hot.ContainsKey(contactPoint) || mood.Silent.ContainsKey(contactPoint);

    private static Dictionary<string, Presses> PressesByTag(IReadOnlyList<ContentItem> fitting, ChannelMemory memory)
    {
        var pressed = new Dictionary<string, Presses>();
        if (memory.Pressed.IsEmpty)
            return pressed;
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
        if (pressed.Count == 0)
            return Middle;
        var sum = item.Tags.Aggregate(default(Presses), (sum, tag) => sum + pressed.GetValueOrDefault(tag));
        return (sum.Kind + 1.0) / (sum.All + 2.0);
    }

    private sealed record Candidate(
        ContentItem Item,
        DateTime Shown,
        int Freshness,
        int Theme,
        int ContactPoint,
        double MinusShare,
        int Origin
    ) : IComparable<Candidate>
    {
        public int CompareTo(Candidate? other)
        {
            var mine = (Shown, Freshness, Theme, ContactPoint, MinusShare, Origin);
            var order = mine.CompareTo((other!.Shown, other.Freshness, other.Theme, other.ContactPoint, other.MinusShare, other.Origin));
            return order != 0 ? order : string.CompareOrdinal(Item.Id, other.Item.Id);
        }
    }
}
