using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Outbox;
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

    public static Form Form(StorySubmission story) =>
        new(
            FormId,
            StoryTexts.EditTitle,
            StoryTexts.Save,
            [
                new TextField(StoryForm.Title, ContentTexts.StoryTitle) { MaxLength = StoryForm.LongestTitle, Value = story.Title },
                new TextField(StoryForm.What, ContentTexts.StoryText) { Multiline = true, Value = story.Text },
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
            return new Reply.Fix(Form(story).With(submitted.Answers), faults);

        story.Title = PersonalData.Mask(Ellipsis.Shorten(submitted.Answers[StoryForm.Title], StoryForm.LongestTitle)).Text;
        story.Text = PersonalData.Mask(submitted.Answers[StoryForm.What]).Text;
        story.Role = Ellipsis.Shorten(submitted.Answers[Role], LongestRole);
        AuditLog.Note(db, turn, AuditAct.StoryEdited, story.Title);
        await db.SaveChangesAsync(ct);
        var author = await db.People.AsNoTracking().SingleAsync(person => person.Id == story.AuthorId, ct);
        var card = await desk.CardAsync(story, author.ToColleague());
        db.Append(OutboxMessage.Edit(story.Subject, card));
        return new Reply.Private(card);
    }
}
