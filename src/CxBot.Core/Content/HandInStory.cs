using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>Keeps a story for the editors and tells them.</summary>
internal sealed class HandInStory(CxDb db) : IForm
{
    public string Id => StoryForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var faults = StoryForm.Faults(submitted.Answers);
        if (faults.Count > 0)
            return new Reply.Fix(await StoryForm.FilledAsync(db, turn.Actor, submitted.Answers), faults);

        var story = await StoryForm.ReadAsync(db, turn.Actor, submitted.Answers, turn.Now);
        db.Add(story);
        await db.SaveChangesAsync(ct);
        foreach (var administrator in await Administrators.OfAsync(db, turn.Actor.OrganisationId))
            db.Append(OutboxMessage.ToPerson(administrator, ContentCards.HandedIn(story, turn.Actor)));
        return new Reply.Private(Card.Of(ContentTexts.HandedIn(story.Title)));
    }
}
