using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Keeps a story for the editors and shows it to them; one that was sent back takes the place of its first version.</summary>
internal sealed class HandInStory(CxDb db) : IForm
{
    public string Id => StoryForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var faults = StoryForm.Faults(submitted.Answers);
        if (faults.Count > 0)
            return new Reply.Fix(await StoryForm.FilledAsync(db, turn.Actor, submitted.Answers, submitted.State), faults);

        var story = await StoryForm.ReadAsync(db, turn.Actor, submitted.Answers, turn.Now);
        if (IdAfter(StoryForm.AgainPrefix, submitted.State) is { } again)
        {
            if (await SentBackAsync(again, turn.Actor) is not { } before)
                return new StoryDecidedAlready().Reply();
            (before.Title, before.Text, before.PeopleIds, before.State) = (story.Title, story.Text, story.PeopleIds, StoryState.Waiting);
            db.Append(OutboxMessage.Withdraw(before.AuthorsSubject, StoryCards.Decided(StoryTexts.CameAgain(before.Title))));
            story = before;
        }
        else
        {
            story.IssueId = await IssueAsync(submitted.State, turn.Actor);
            // Confided, or gone, since the draft was opened.
            if (story.IssueId is null && submitted.State.StartsWith(StoryForm.IssuePrefix, StringComparison.Ordinal))
                return new IssueNotTold().Reply();
            db.Add(story);
        }
        await db.SaveChangesAsync(ct);
        await new StoryDesk(db, turn.Now).AskEditorsAsync(story, turn.Actor);
        var thanks = ContentTexts.HandedIn(story.Title);
        var masked = PersonalData.Mask($"{submitted.Answers[StoryForm.Title]}\n{submitted.Answers[StoryForm.What]}").Found;
        return new Reply.Private(
            masked.Count == 0 ? Card.Of(thanks) : new Card(thanks, [new Paragraph(thanks), new Small(IssuesTexts.Masked(masked))])
        );
    }

    private Task<StorySubmission?> SentBackAsync(long id, Colleague author) =>
        db.StorySubmissions.SingleOrDefaultAsync(story =>
            story.Id == id && story.AuthorId == author.Id && story.State == StoryState.SentBack
        );

    private async Task<long?> IssueAsync(string state, Colleague author) =>
        IdAfter(StoryForm.IssuePrefix, state) is { } id
        && await db.Issues.ForEverybody().AnyAsync(issue => issue.Id == id && issue.OrganisationId == author.OrganisationId)
            ? id
            : null;

    private static long? IdAfter(string prefix, string state) =>
        state.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(state.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
