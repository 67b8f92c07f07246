using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>How unusual thanks look to administrators: as numbers, without a verdict.</summary>
internal static class ThanksWatchCards
{
    private const int Most = 5;

    /// <summary>The week's message.</summary>
    public static Card Of(ThanksWatch watch) => new(KudosTexts.WatchTitle, [new Heading(KudosTexts.WatchTitle), .. Blocks(watch)]);

    /// <summary>A part of a card; nothing where nothing is unusual.</summary>
    public static IReadOnlyList<CardBlock> Blocks(ThanksWatch watch)
    {
        if (watch.IsQuiet)
            return [];
        var lines = watch
            .Pairs.Take(Most)
            .Select(KudosTexts.WatchPair)
            .Concat(watch.Floods.Take(Most).Select(KudosTexts.WatchFlood))
            .ToList();
        var left = Math.Max(0, watch.Pairs.Count - Most) + Math.Max(0, watch.Floods.Count - Most);
        if (left > 0)
            lines.Add(KudosTexts.WatchMore(left));
        return [new Paragraph(Text.Lines(lines)), new Small(KudosTexts.WatchRule)];
    }
}
