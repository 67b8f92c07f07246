using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// A kind reaction under a tip counts as "Trying it", under a story as "Thank them"; under anything else it is only kind. Taken
/// away, it counts no more.
/// </summary>
internal sealed class CountLike(CxDb db, ContentLibrary library) : IHandler<CardLiked>
{
    public async Task<Reply> RunAsync(CardLiked liked, Turn turn, CancellationToken ct)
    {
        var subject = await db
            .PostedCards.Where(card =>
                card.WorkspaceId == turn.Place.WorkspaceId
                && card.Conversation == turn.Place.Conversation
                && card.MessageId == liked.MessageId
            )
            .Select(card => card.Subject)
            .FirstOrDefaultAsync(ct);
        if (
            subject?.StartsWith(PlannedPost.SubjectPrefix, StringComparison.Ordinal) != true
            || await PostedItem.FindAsync(db, library, subject[PlannedPost.SubjectPrefix.Length..], turn.Actor) is not { } posted
        )
            return new Reply.Silent();
        if (!liked.IsTakenBack)
            await posted.TakeBackAsync(db, turn.Actor, ReactionKind.NotForUs);
        var changed = liked.IsTakenBack ? await posted.UnlikeAsync(db, turn.Actor) : await posted.LikeAsync(db, turn.Actor, turn.Now);
        if (changed)
            await posted.ShowAsync(db);
        return new Reply.Silent();
    }
}
