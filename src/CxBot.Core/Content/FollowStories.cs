using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Ends the wait for colleagues who did not answer, and tells authors what was said about their story.</summary>
internal sealed class FollowStories(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    public string Name => "follow-stories";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<(long StoryId, long PersonId)> unanswered;
        List<long> echoes;
        await using (var db = readers.Open())
        {
            unanswered =
            [
                .. (
                    await db
                        .StoryConsents.Where(consent => consent.Answer == ConsentAnswer.Asked && consent.NextDueAt <= now)
                        .Select(consent => new { consent.StoryId, consent.PersonId })
                        .Take(Batch)
                        .ToListAsync(ct)
                ).Select(consent => (consent.StoryId, consent.PersonId)),
            ];
            echoes = await db.StorySubmissions.Where(story => story.EchoAt <= now).Select(story => story.Id).Take(Batch).ToListAsync(ct);
        }
        foreach (var (storyId, personId) in unanswered)
            await writer.WriteAsync(db => EndAsync(db, storyId, personId, now), ct);
        foreach (var id in echoes)
            await writer.WriteAsync(db => EchoAsync(db, id, now), ct);
    }

    private static async Task EndAsync(CxDb db, long storyId, long personId, DateTime now)
    {
        var consent = await db.StoryConsents.SingleAsync(consent => consent.StoryId == storyId && consent.PersonId == personId);
        if (consent.Answer == ConsentAnswer.Asked)
            await new StoryDesk(db, now).AnswerAsync(consent, ConsentAnswer.NoAnswer);
    }

    private static async Task EchoAsync(CxDb db, long id, DateTime now)
    {
        var story = await db.StorySubmissions.SingleAsync(story => story.Id == id);
        if (story.EchoAt is null || story.EchoAt > now)
            return;
        story.EchoAt = null;
        var item = story.ItemId;
        var thanks = await db.Reactions.CountAsync(reaction => reaction.ItemId == item && reaction.Kind == ReactionKind.Thanks);
        if (thanks > 0)
            db.Append(Duty.For(story.AuthorId, Card.Of(StoryTexts.Echo(thanks, story.Title)), now));
        await db.SaveChangesAsync();
    }
}
