using System.Collections.Immutable;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Reads from the ledger what channels were shown and will be for sure, and what people pressed there.</summary>
internal static class ChannelMemories
{
    /// <summary>A memory for each of the channels.</summary>
    public static async Task<IReadOnlyDictionary<long, ChannelMemory>> OfAsync(CxDb db, IReadOnlyList<long> channelIds)
    {
        var shown = await Shown(db, channelIds)
            .GroupBy(post => new { post.ChannelId, post.ItemId })
            .Select(posts => new Showing(posts.Key.ChannelId, posts.Key.ItemId!, posts.Max(post => post.PlannedAt)))
            .ToListAsync();
        var pressed = await db
            .Reactions.Where(reaction => channelIds.Contains(reaction.ChannelId))
            .GroupBy(reaction => new
            {
                reaction.ChannelId,
                reaction.ItemId,
                reaction.Kind,
            })
            .Select(same => new Pressing(same.Key.ChannelId, same.Key.ItemId, same.Key.Kind, same.Count()))
            .ToListAsync();
        var shownIn = shown.ToLookup(showing => showing.ChannelId);
        var pressedIn = pressed.ToLookup(pressing => pressing.ChannelId);
        return channelIds.Distinct().ToDictionary(id => id, id => Memory(shownIn[id], pressedIn[id]));
    }

    /// <summary>One memory for all of the channels together.</summary>
    public static async Task<ChannelMemory> TogetherAsync(CxDb db, IReadOnlyList<long> channelIds)
    {
        var memories = (await OfAsync(db, channelIds)).Values;
        return new ChannelMemory(
            memories
                .SelectMany(memory => memory.LastShown)
                .GroupBy(shown => shown.Key)
                .ToImmutableDictionary(same => same.Key, same => same.Max(shown => shown.Value)),
            memories
                .SelectMany(memory => memory.Pressed)
                .GroupBy(pressed => pressed.Key)
                .ToImmutableDictionary(same => same.Key, same => same.Aggregate(default(Presses), (sum, pressed) => sum + pressed.Value))
        );
    }

    private static IQueryable<PlannedPost> Shown(CxDb db, IReadOnlyList<long> channelIds) =>
        db.PlannedPosts.Where(post =>
            channelIds.Contains(post.ChannelId)
            && post.ItemId != null
            && (post.State == PlannedPostState.Planned || post.State == PlannedPostState.Sent || post.State == PlannedPostState.Late)
        );

    private static ChannelMemory Memory(IEnumerable<Showing> shown, IEnumerable<Pressing> pressed) =>
        new(
            shown.ToImmutableDictionary(showing => showing.ItemId, showing => showing.At),
            pressed
                .GroupBy(pressing => pressing.ItemId)
                .ToImmutableDictionary(
                    same => same.Key,
                    same => same.Aggregate(default(Presses), (sum, pressing) => sum + pressing.Presses)
                )
        );

    private sealed record Showing(long ChannelId, string ItemId, DateTime At);

    private sealed record Pressing(long ChannelId, string ItemId, ReactionKind Kind, int Count)
    {
        public Presses Presses => Kind == ReactionKind.NotForUs ? new Presses(0, Count) : new Presses(Count, 0);
    }
}
