using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>A tip or story that stands in a channel, where people press its buttons.</summary>
internal sealed record PostedItem(PlannedPost Post, ContentItem Item)
{
    /// <summary>The press that is shown: "Trying it" or "Thank them".</summary>
    public ReactionKind KindPress => Item.Kind == ContentKind.Tip ? ReactionKind.Trying : ReactionKind.Thanks;

    /// <summary>
    /// The post that a button's value names, in the actor's organisation; null when it or its item is gone. Its row stays locked
    /// until the end of the work, so that of two presses at once the later one counts both.
    /// </summary>
    public static async Task<PostedItem?> FindAsync(CxDb db, ContentLibrary library, string value, Colleague actor)
    {
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;
        await db.PlannedPosts.Where(post => post.Id == id).ExecuteUpdateAsync(set => set.SetProperty(post => post.Id, post => post.Id));
        var found = await (
            from post in db.PlannedPosts
            join channel in db.Channels on post.ChannelId equals channel.Id
            where post.Id == id && post.ItemId != null && channel.OrganisationId == actor.OrganisationId
            select new { post, channel.Language }
        ).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var shelf = (await ContentShelf.OfAsync(db, library, actor.OrganisationId)).In(found.Language);
        return shelf.Find(found.post.ItemId!) is { } item ? new PostedItem(found.post, item) : null;
    }

    /// <summary>Counts a press, once for each person; whether it was new.</summary>
    public async Task<bool> PressAsync(CxDb db, Colleague actor, ReactionKind kind, DateTime now)
    {
        var (reaction, isNew) = await ReactionAsync(db, actor, kind, now);
        reaction.IsPressed = true;
        await db.SaveChangesAsync();
        return isNew;
    }

    /// <summary>Counts a kind emoji, where the person does not count yet; whether it was new.</summary>
    public async Task<bool> LikeAsync(CxDb db, Colleague actor, DateTime now)
    {
        var (reaction, isNew) = await ReactionAsync(db, actor, KindPress, now);
        reaction.Emoji++;
        await db.SaveChangesAsync();
        return isNew;
    }

    /// <summary>A kind emoji was taken away: with the last one the person counts no more, if they did not press the button too.</summary>
    public async Task<bool> UnlikeAsync(CxDb db, Colleague actor)
    {
        var reaction = await Pressed(db, KindPress).SingleOrDefaultAsync(reaction => reaction.PersonId == actor.Id);
        if (reaction is not { Emoji: > 0 })
            return false;
        reaction.Emoji--;
        var isOver = reaction is { Emoji: 0, IsPressed: false };
        if (isOver)
            db.Remove(reaction);
        await db.SaveChangesAsync();
        return isOver;
    }

    /// <summary>Takes a person's press back; whether there was one.</summary>
    public async Task<bool> TakeBackAsync(CxDb db, Colleague actor, ReactionKind kind) =>
        await Pressed(db, kind).Where(reaction => reaction.PersonId == actor.Id).ExecuteDeleteAsync() > 0;

    /// <summary>Shows the count on the posted card.</summary>
    public async Task ShowAsync(CxDb db)
    {
        db.Append(OutboxMessage.Edit(Post.Subject, ContentCards.Posted(Item, Post, await Pressed(db, KindPress).CountAsync())));
    }

    private async Task<(Reaction Reaction, bool IsNew)> ReactionAsync(CxDb db, Colleague actor, ReactionKind kind, DateTime now)
    {
        if (await Pressed(db, kind).SingleOrDefaultAsync(reaction => reaction.PersonId == actor.Id) is { } known)
            return (known, false);
        var reaction = new Reaction
        {
            ChannelId = Post.ChannelId,
            ItemId = Item.Id,
            PersonId = actor.Id,
            Kind = kind,
            PressedAt = now,
        };
        db.Add(reaction);
        return (reaction, true);
    }

    private IQueryable<Reaction> Pressed(CxDb db, ReactionKind kind) =>
        db.Reactions.Where(reaction => reaction.ChannelId == Post.ChannelId && reaction.ItemId == Item.Id && reaction.Kind == kind);
}
