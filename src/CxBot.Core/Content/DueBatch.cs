using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.CxWeek;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// One transaction's share of what is due: rows of the ledger and their posts, all or none. A row's state is its guard: of two
/// nodes that look at once one wins, the other starts again and finds nothing due.
/// </summary>
internal sealed class DueBatch(CxDb db, ContentLibrary library, DateTime now)
{
    /// <summary>The most posts in a transaction.</summary>
    public const int MostPosts = 200;

    /// <summary>Does it, for one channel if it is named.</summary>
    public async Task RunAsync(long? channelId = null)
    {
        var due = await DueSchedules.ToPost(db, now, channelId).AsNoTracking().Take(MostPosts).ToListAsync();
        if (due.Count == 0)
            return;
        var channels = due.ConvertAll(one => one.Channel);
        var shelves = await ContentShelf.OfAsync(db, library, channels.ConvertAll(channel => channel.OrganisationId));
        var calendars = await ChannelCalendar.OfAsync(db, channels);
        var newest = due.GroupBy(one => one.Schedule.Id).ToDictionary(same => same.Key, same => same.Max(one => one.Post.PlannedAt));
        var ledger = new LedgerStatements(db.Statements);
        var cards = new List<(PostInChannel One, Card Card)>();
        foreach (var one in due)
        {
            var shelf = shelves[one.Channel.OrganisationId].In(one.Channel.Language);
            await SettleAsync(one, shelf, calendars[one.Channel.Id], isNewest: one.Post.PlannedAt == newest[one.Schedule.Id]);
            ledger.Settle(one.Post);
            if (one.Post.State is PlannedPostState.Sent or PlannedPostState.Late)
                cards.Add((one, await CardAsync(one, shelf)));
        }
        await StoryEcho.NoteAsync(db, due, now);
        await db.SaveChangesAsync();
        foreach (var (one, card) in cards)
            db.Append(OutboxMessage.To(one.Channel.WorkspaceId, one.Channel.ExternalId, card, one.Post.Subject));
    }

    private async Task SettleAsync(PostInChannel one, ContentShelf shelf, ChannelCalendar calendar, bool isNewest)
    {
        var (post, schedule, channel) = one;
        if (!channel.IsActive || schedule.IsPausedAt(post.PlannedAt))
        {
            post.Skip(PlannedPostReason.Paused, now);
            return;
        }
        switch (PostFate.Of(post.Kind, post.PlannedAt, now, calendar))
        {
            case PostFate.Skip skip:
                post.Skip(skip.Why, now);
                break;
            case PostFate.Post or PostFate.Wait when !isNewest:
                post.Skip(PlannedPostReason.Overtaken, now);
                break;
            case PostFate.Wait wait:
                post.DueAt = wait.Until;
                break;
            case PostFate.Post outcome:
                await PostAsync(one, shelf, outcome.IsLate);
                break;
        }
    }

    private async Task PostAsync(PostInChannel one, ContentShelf shelf, bool isLate)
    {
        var (post, schedule, channel) = one;
        // Withdrawn since it was planned: the next best takes its place.
        if (post.Kind.HasItem() && shelf.Find(post.ItemId ?? "") is null)
            (await PostChooser.ForAsync(db, library, [channel], now)).Fill(post, schedule, channel);
        if (post.State == PlannedPostState.Planned)
            (post.State, post.EndedAt) = (isLate ? PlannedPostState.Late : PlannedPostState.Sent, now);
    }

    private async Task<Card> CardAsync(PostInChannel one, ContentShelf shelf) =>
        one.Post.Kind switch
        {
            PostKind.Board => await RoundUpCards.BoardAsync(db, one.Channel, now),
            PostKind.CxWeek => await new CxWeekReading(db, library, one.Channel, shelf, now).CardAsync(one.Post),
            PostKind.Digest => await RoundUpCards.DigestAsync(db, one.Channel, now),
            _ => ContentCards.Posted(shelf.Find(one.Post.ItemId!)!, one.Post, 0),
        };
}
