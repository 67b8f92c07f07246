using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Takes an editor's version of a story; it still waits to be approved.</summary>
internal sealed class EditedStory(CxDb db) : IForm
{
    private const string FormId = "story.edited";
    private const string Role = "role";
    private const int LongestRole = 60;

    public string Id => FormId;

    /// <summary>The story as it is, with whom it names; who may be named is offered first.</summary>
    public static async Task<Form> FormAsync(CxDb db, StorySubmission story, DateTime now)
    {
        var named = (await new StoryDesk(db, now).PeopleAsync(story)).Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        var offered = await PeopleSearch.FindAsync(db, story.OrganisationId, "", CancellationToken.None);
        return Form(story, named, [.. named, .. await StoryNames.PerhapsAsync(db, story), .. offered]);
    }

    private static Form Form(StorySubmission story, IReadOnlyList<PersonChoice> named, IReadOnlyList<PersonChoice> suggested) =>
        new(
            FormId,
            StoryTexts.EditTitle,
            StoryTexts.Save,
            [
                new TextField(StoryForm.Title, ContentTexts.StoryTitle) { MaxLength = StoryForm.LongestTitle, Value = story.Title },
                new TextField(StoryForm.What, ContentTexts.StoryText) { Multiline = true, Value = story.Text },
                StoryForm.Who(suggested) with
                {
                    Chosen = named,
                },
                new TextField(Role, StoryTexts.RoleLabel)
                {
                    MaxLength = LongestRole,
                    Value = story.Role,
                    Optional = true,
                    Hint = StoryTexts.RoleHint,
                },
            ]
        )
        {
            State = $"{story.Id}",
        };

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var desk = new StoryDesk(db, turn.Now);
        var (story, refusal) = await desk.FindAsync(submitted.State, turn.Actor);
        if (story is null)
            return refusal!.Reply();
        var faults = StoryForm.Faults(submitted.Answers);
        if (faults.Count > 0)
            return new Reply.Fix((await FormAsync(db, story, turn.Now)).With(submitted.Answers), faults);

        story.Title = PersonalData.Mask(Ellipsis.Shorten(submitted.Answers[StoryForm.Title], StoryForm.LongestTitle)).Text;
        story.Text = PersonalData.Mask(submitted.Answers[StoryForm.What]).Text;
        story.PeopleIds = await StoryForm.People(db, turn.Actor, submitted.Answers).Select(person => person.Id).ToListAsync(ct);
        story.Role = Ellipsis.Shorten(submitted.Answers[Role], LongestRole);
        AuditLog.Note(db, turn, AuditAct.StoryEdited, story.Title);
        await db.SaveChangesAsync(ct);
        var author = await db.People.AsNoTracking().SingleAsync(person => person.Id == story.AuthorId, ct);
        var card = await desk.CardAsync(story, author.ToColleague());
        db.Append(OutboxMessage.Edit(story.Subject, card));
        return new Reply.Private(card);
    }
}
