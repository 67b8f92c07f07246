using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Moves a story from the hand-in to the channels: editors decide, colleagues named agree, then it is published.</summary>
internal sealed class StoryDesk(CxDb db, DateTime now)
{
    private const int WorkingDaysToAnswer = 5;

    /// <summary>The story that a button or a form names, for an editor; or why not.</summary>
    public async Task<(StorySubmission? Story, Refusal? Refusal)> FindAsync(string value, Colleague editor)
    {
        if (!await ContentEditorList.HoldsAsync(db, editor))
            return (null, new OnlyEditorsDecide());
        var id = IdOf(value);
        var story = await db.StorySubmissions.SingleOrDefaultAsync(story =>
            story.Id == id && story.OrganisationId == editor.OrganisationId
        );
        return story is { State: StoryState.Waiting } ? (story, null) : (null, new StoryDecidedAlready());
    }

    /// <summary>Shows editors what waits for them.</summary>
    public async Task AskEditorsAsync(StorySubmission story, Colleague author)
    {
        var card = await CardAsync(story, author);
        foreach (var editor in await ContentEditorList.OfAsync(db, story.OrganisationId))
            db.Append(Duty.For(editor, card, now, story.Subject));
    }

    /// <summary>The editors' card of a story.</summary>
    public async Task<Card> CardAsync(StorySubmission story, Colleague author, bool inList = false) =>
        StoryCards.ForEditor(story, author, await PeopleAsync(story), await StoryNames.PerhapsAsync(db, story), inList);

    /// <summary>An editor approves it: whoever is named and is not its author is asked first.</summary>
    public async Task ApproveAsync(StorySubmission story, Colleague editor)
    {
        (story.State, story.EditorId) = (StoryState.AskingColleagues, editor.Id);
        var author = await db.People.AsNoTracking().SingleAsync(person => person.Id == story.AuthorId);
        var people = (await PeopleAsync(story)).Where(person => person.Id != story.AuthorId).ToList();
        foreach (var person in people)
            await AskAsync(story, author, person);
        await db.SaveChangesAsync();
        await PublishIfAgreedAsync(story);
        db.Append(OutboxMessage.Withdraw(story.Subject, StoryCards.Decided(StoryTexts.ApprovedBy(Name(editor), story.Title))));
        if (story.State == StoryState.AskingColleagues)
            db.Append(Duty.For(story.AuthorId, Card.Of(StoryTexts.ApprovedAsking(story.Title, people.Count)), now));
    }

    /// <summary>An editor sends it back or declines it, with a word to the author.</summary>
    public async Task RejectAsync(StorySubmission story, Colleague editor, string word, bool isFinal)
    {
        (story.State, story.EditorId, story.EditorWord) = (isFinal ? StoryState.Declined : StoryState.SentBack, editor.Id, word);
        await db.SaveChangesAsync();
        var sentence = isFinal ? StoryTexts.DeclinedBy(Name(editor), story.Title) : StoryTexts.SentBackBy(Name(editor), story.Title);
        db.Append(OutboxMessage.Withdraw(story.Subject, StoryCards.Decided(sentence)));
        db.Append(Duty.For(story.AuthorId, StoryCards.ToAuthor(story, isFinal), now, story.AuthorsSubject));
    }

    /// <summary>A colleague's answer, or the end of the time for one.</summary>
    public async Task AnswerAsync(StoryConsent consent, ConsentAnswer answer)
    {
        consent.Answer = answer;
        await db.SaveChangesAsync();
        db.Append(OutboxMessage.Withdraw(consent.Subject, StoryCards.Decided(StoryTexts.ConsentNoted(answer))));
        var story = await db.StorySubmissions.SingleAsync(story => story.Id == consent.StoryId);
        if (story.State == StoryState.AskingColleagues)
            await PublishIfAgreedAsync(story);
    }

    /// <summary>
    /// The issue that stories were drafted from is kept to a few now: they leave the queue, the plans and the channels where they
    /// stand, and nobody is asked about them any more.
    /// </summary>
    public async Task TakeBackOfIssueAsync(long issueId, ContentLibrary library)
    {
        var stories = await db
            .StorySubmissions.Where(story =>
                story.IssueId == issueId && story.State != StoryState.Declined && story.State != StoryState.Withdrawn
            )
            .ToListAsync();
        foreach (var story in stories)
        {
            var consents = await db.StoryConsents.Where(consent => consent.StoryId == story.Id).ToListAsync();
            db.RemoveRange(consents);
            (story.State, story.EchoAt) = (StoryState.Withdrawn, null);
            await db.SaveChangesAsync();
            // Who was asked may not be among those who may read of it now: not even its title stays.
            var gone = StoryCards.Decided(StoryTexts.TakenBack);
            db.Append(OutboxMessage.Conceal(story.Subject, gone));
            db.Append(OutboxMessage.Conceal(story.AuthorsSubject, gone));
            foreach (var consent in consents)
                db.Append(OutboxMessage.Conceal(consent.Subject, gone));
            foreach (var shown in await ShownAsync(story))
                db.Append(OutboxMessage.Conceal(shown.Subject, StoryCards.Decided(StoryTexts.NoLongerShown)));
            await new Withdrawal(db, library, now).RefillAsync(story.ItemId);
            db.Append(Duty.For(story.AuthorId, Card.Of(StoryTexts.TakenBackFromYou(story.Title)), now));
        }
    }

    private Task<List<PlannedPost>> ShownAsync(StorySubmission story)
    {
        var item = story.ItemId;
        return db
            .PlannedPosts.AsNoTracking()
            .Where(post => post.ItemId == item && (post.State == PlannedPostState.Sent || post.State == PlannedPostState.Late))
            .ToListAsync();
    }

    private async Task AskAsync(StorySubmission story, Person author, Person person)
    {
        var consent = new StoryConsent
        {
            StoryId = story.Id,
            PersonId = person.Id,
            NextDueAt = (await WorkingTimes.OfAsync(db, person.Id)).EndOfDay(now, WorkingDaysToAnswer),
        };
        db.Add(consent);
        db.Append(Duty.For(person.Id, StoryCards.Consent(story, Name(author.ToColleague())), now, consent.Subject));
    }

    private async Task PublishIfAgreedAsync(StorySubmission story)
    {
        var consents = await db.StoryConsents.Where(consent => consent.StoryId == story.Id).ToListAsync();
        if (consents.Exists(consent => consent.Answer == ConsentAnswer.Asked))
            return;
        var unnamed = consents
            .Where(consent => consent.Answer is ConsentAnswer.Unnamed or ConsentAnswer.NoAnswer)
            .Select(consent => consent.PersonId)
            .ToHashSet();
        foreach (var person in (await PeopleAsync(story)).Where(person => unnamed.Contains(person.Id)))
        {
            var role = await RoleAsync(story, person);
            story.Title = Ellipsis.Shorten(StoryNames.Hide(story.Title, person.Name, role), StoryForm.LongestTitle);
            story.Text = StoryNames.Hide(story.Text, person.Name, role);
        }
        (story.State, story.PublishedAt) = (StoryState.Published, now);
        await db.SaveChangesAsync();
        db.Append(Duty.For(story.AuthorId, Card.Of(StoryTexts.Published(story.Title)), now));
    }

    // What the editor wrote, else the job that the colleague gave, else just "a colleague".
    private async Task<string> RoleAsync(StorySubmission story, Person person)
    {
        if (story.Role.Length > 0)
            return story.Role;
        var language = await db.Organisations.Where(one => one.Id == story.OrganisationId).Select(one => one.Language).SingleAsync();
        var job = await db.NudgePreferences.Where(one => one.PersonId == person.Id).Select(one => one.Role).SingleOrDefaultAsync() ?? "";
        return TextResolver.Plain(StoryTexts.InPlaceOfName(job), Reader.Default with { Language = language });
    }

    /// <summary>The colleagues whom a story names for sure.</summary>
    public Task<List<Person>> PeopleAsync(StorySubmission story) =>
        db.People.AsNoTracking().Where(person => story.PeopleIds.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync();

    private static PersonName Name(Colleague person) => new(person.Id, person.Name);

    private static long IdOf(string value)
    {
        var digits = value.EndsWith(StoryCards.InListMark, StringComparison.Ordinal) ? value[..^StoryCards.InListMark.Length] : value;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
    }
}
