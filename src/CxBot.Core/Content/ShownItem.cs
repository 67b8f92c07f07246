using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// The item for somebody who asks: of the same ranking as a channel's, over what this channel saw least; in a one-to-one chat
/// over what all channels of the organisation saw.
/// </summary>
internal static class ShownItem
{
    /// <summary>"tip after name-the-day": the next in the ranking, from the button for another one.</summary>
    public const string After = "after";

    public static async Task<ContentItem?> ForAsync(CxDb db, ContentLibrary library, ContentKind kind, string words, Turn turn)
    {
        var channels = await db
            .Channels.Where(channel => channel.OrganisationId == turn.Actor.OrganisationId)
            .Select(channel => new
            {
                channel.Id,
                IsHere = channel.WorkspaceId == turn.Place.WorkspaceId && channel.ExternalId == turn.Place.Conversation,
            })
            .ToListAsync();
        var asked = channels.Exists(channel => channel.IsHere) ? channels.Where(channel => channel.IsHere) : channels;
        var memory = await ChannelMemories.TogetherAsync(db, [.. asked.Select(channel => channel.Id)]);
        var shelf = await ContentShelf.OfAsync(db, library, turn.Actor.OrganisationId);
        var mood = await ContentMood.OfAsync(db, turn.Actor.OrganisationId, shelf, turn.Now);
        var theme = mood.ThemeOn(LocalDay.Of(turn.Now, turn.Actor.TimeZone));
        var items = shelf.For(kind, turn.Actor.Language);
        var ranked = new ContentRanking(mood, theme, turn.Now, TimeSpan.Zero).Rank(items, memory);
        return ranked.Count == 0 ? null : ranked[PositionAfter(words, ranked) % ranked.Count].Item;
    }

    private static int PositionAfter(string words, IReadOnlyList<ContentChoice> ranked)
    {
        var (word, id) = CommandLine.Cut(words);
        if (!word.Equals(After, StringComparison.OrdinalIgnoreCase))
            return 0;
        return ranked.TakeWhile(choice => choice.Item.Id != id).Count() is var before && before < ranked.Count ? before + 1 : 0;
    }
}
