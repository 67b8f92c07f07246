using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Tells authors that their story is being shown, and some days later what colleagues said.</summary>
internal static class StoryEcho
{
    // Long enough for those who were away for a day or a weekend.
    private static readonly TimeSpan After = TimeSpan.FromDays(3);

    /// <summary>Notes the own stories among posts that just went out.</summary>
    public static async Task NoteAsync(CxDb db, IReadOnlyList<PostInChannel> posts, DateTime now)
    {
        var shown = posts
            .Where(one => one.Post.State is PlannedPostState.Sent or PlannedPostState.Late && IdOf(one.Post.ItemId) > 0)
            .ToLookup(one => IdOf(one.Post.ItemId));
        if (shown.Count == 0)
            return;
        var ids = shown.Select(same => same.Key).ToList();
        foreach (var story in await db.StorySubmissions.Where(story => ids.Contains(story.Id)).ToListAsync())
        {
            story.EchoAt ??= now + After;
            foreach (var one in shown[story.Id])
                db.Append(Duty.For(story.AuthorId, Card.Of(StoryTexts.IsShown(story.Title, one.Channel.Name)), now));
        }
    }

    private static long IdOf(string? itemId) =>
        itemId is not null
        && itemId.StartsWith(StorySubmission.ItemPrefix, StringComparison.Ordinal)
        && long.TryParse(itemId.AsSpan(StorySubmission.ItemPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : 0;
}
